import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, IntegrationResolvedRoute } from 'astro';
import { AstroError } from 'astro/errors';
import { LINKED_PAGES, PAGES, type PageName } from '../addresses/pages.ts';
import { routePattern } from '../addresses/pattern.ts';
import type { SiteRoute } from '../addresses/site-routes.ts';
import type { RoutePlan } from './plan-routes.ts';
import { readWrittenPage } from './written-page.ts';

/** A page of the publisher's that makes the addresses of one shape that we link to. */
interface TheirPage {
  /** What we call such pages. */
  name: PageName;
  /** As Astro's router takes it, without `base`. */
  pattern: string;
  /** Theirs, from the project's root. */
  file: string;
  /** Whether it stands where ours would, or where `urls` says. */
  by: 'routes' | 'urls';
}

/** A built site. */
interface BuiltSite extends Pick<AstroConfig, 'site' | 'base'> {
  /** Where its files were written. */
  dir: URL;
  /** Those of them that are feeds of ours. */
  feeds: readonly URL[];
}

/** How many addresses an error names. */
const SHOWN = 10;

/** The publisher's pages whose addresses only the build knows: those that a server makes it doesn't. */
export function theirPages(
  { taken, address: { routes, urls, locales } }: Pick<RoutePlan, 'taken' | 'address'>,
  all: readonly Pick<IntegrationResolvedRoute, 'entrypoint' | 'isPrerendered' | 'patternRegex'>[],
): TheirPage[] {
  const instead = taken.flatMap(({ name, pattern }) =>
    isPage(name) ? { name, pattern, by: 'routes' as const } : [],
  );
  const elsewhere = locales.flatMap(({ prefix }) =>
    (['story', 'update'] as const).flatMap((name) => {
      const url = routes[name] === false ? urls[name]?.replace(/[?#].*/, '') : undefined;
      return url === undefined
        ? []
        : { name, pattern: routePattern(prefix + url), by: 'urls' as const };
    }),
  );
  return [...instead, ...elsewhere].flatMap((page) => {
    const address = page.pattern.replaceAll(/\[[^\]]+\]/g, 'a').replace(/\/$/, '');
    const route = all.find(({ patternRegex }) =>
      [address, `${address}/`].some((it) => patternRegex.test(it)),
    );
    return page.pattern.includes('[') && route?.isPrerendered
      ? { ...page, file: route.entrypoint }
      : [];
  });
}

/**
 * Makes sure that what we link to at the publisher's was written: from pages, what stands where ours
 * would; from the items of feeds, wherever they lead.
 *
 * @throws AstroError that names what is missing, what links to it, and what to do.
 */
export async function requirePages(theirs: readonly TheirPage[], site: BuiltSite): Promise<void> {
  if (theirs.length === 0) return;
  const root = fileURLToPath(site.dir);
  const ways = theirs.map((page) => ({
    ...page,
    shape: shapeOf(page, site),
    missing: new Map<string, string>(),
  }));
  const isThere = new Map<string, boolean>();
  const follow = (file: URL, links: readonly string[], from: typeof ways) => {
    const name = decodeURI(file.href.slice(site.dir.href.length));
    for (const path of links.flatMap((link) => pathOf(link, name, site) ?? [])) {
      const decoded = decode(path);
      for (const { shape, missing } of from) {
        if (!shape.test(decoded) || missing.has(path)) continue;
        const known = isThere.get(decoded) ?? isWritten(decoded, site.base, root);
        isThere.set(decoded, known);
        if (!known) missing.set(path, name);
      }
    }
  };
  const instead = ways.filter(({ by }) => by === 'routes');
  for (const file of instead.length > 0 ? await htmlFiles(root) : []) {
    follow(file, readWrittenPage(await readFile(file, 'utf8')).links, instead);
  }
  const { itemLinks } = await import('@developing-story/feeds');
  for (const file of site.feeds) follow(file, itemLinks(await readFile(file, 'utf8')), ways);
  const [dead] = ways.filter(({ missing }) => missing.size > 0);
  if (dead) throw deadLinks(dead);
}

function isPage(name: SiteRoute['name']): name is PageName {
  return PAGES.some((page) => page === name);
}

async function htmlFiles(root: string): Promise<URL[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .filter((it) => it.endsWith('.html'))
    .toSorted()
    .map((it) => pathToFileURL(join(root, it)));
}

/** The path that a link of a file leads to on this site, as written. */
function pathOf(link: string, file: string, { site, base }: BuiltSite): string | undefined {
  const own = new URL(site ?? 'http://localhost');
  const from = new URL(`${base.replace(/\/*$/, '/')}${encodeURI(file)}`, own);
  if (!URL.canParse(link, from.href)) return undefined;
  const { origin, pathname } = new URL(link, from);
  return origin === own.origin ? pathname : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Tells a decoded path of a page's addresses. */
function shapeOf({ pattern }: TheirPage, { base }: BuiltSite): RegExp {
  const path = `${base.replace(/\/+$/, '')}${pattern.replace(/\/$/, '')}`
    .split(/(\[[^\]]+\])/)
    .map((part) => {
      if (!part.startsWith('[')) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      return part.startsWith('[...') ? '.+?' : '[^/]+';
    });
  return new RegExp(`^${path.join('')}/?$`);
}

/** Whether a page, or a file beneath it, is at a path. */
function isWritten(path: string, base: string, root: string): boolean {
  const inside = path.slice(base.replace(/\/+$/, '').length).replace(/\/$/, '');
  return [inside, `${inside}/index.html`, `${inside}.html`].some((it) =>
    statSync(join(root, it), { throwIfNoEntry: false })?.isFile(),
  );
}

function deadLinks({
  name,
  pattern,
  file,
  by,
  missing,
}: TheirPage & { missing: ReadonlyMap<string, string> }): AstroError {
  const shown = [...missing].slice(0, SHOWN).map(([path, from]) => `  ${path}, in ${from}`);
  const more = missing.size - shown.length;
  if (more > 0) shown.push(`  and ${more} more`);
  const stands = by === 'routes' ? 'stands where ours would' : `stands where urls.${name} leads`;
  const moved =
    by === 'routes'
      ? `Or move ours to another address, so that it makes them: routes: { ${name}: '…' } instead of ${pattern}.`
      : `Or say where else they are: urls: { ${name}: '…' }.`;
  const none = LINKED_PAGES.some((it) => it === name)
    ? ''
    : ` Or link to none of them: routes: { ${name}: false }.`;
  return new AstroError(
    `${file} ${stands}, and made no page at ${missing.size === 1 ? 'an address that is' : `${missing.size} addresses that are`} linked to:\n\n${shown.join('\n')}\n`,
    `Return these from its getStaticPaths(). ${moved}${none}`,
  );
}
