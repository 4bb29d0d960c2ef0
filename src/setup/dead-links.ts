import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, IntegrationResolvedRoute } from 'astro';
import { AstroError } from 'astro/errors';
import { PAGES, type PageName } from '../addresses/pages.ts';
import type { SiteRoute } from '../addresses/site-routes.ts';
import type { RoutePlan } from './plan-routes.ts';
import { standsAt } from './publisher-pages.ts';

/** A page of the publisher's in the place of ours that makes one page or another. */
interface TheirPage {
  /** Ours. */
  name: PageName;
  pattern: string;
  /** Theirs, from the project's root. */
  file: string;
}

/** A built site. */
interface BuiltSite extends Pick<AstroConfig, 'site' | 'base'> {
  /** Where its pages were written. */
  dir: URL;
}

/** How many addresses an error names. */
const SHOWN = 10;

/** The publisher's pages whose addresses only the build knows: those that a server makes it doesn't. */
export function theirPages(
  { taken, pages }: Pick<RoutePlan, 'taken' | 'pages'>,
  routes: readonly Pick<IntegrationResolvedRoute, 'entrypoint' | 'isPrerendered'>[],
): TheirPage[] {
  return taken.flatMap((route) => {
    const file = standsAt(pages, route) ?? '';
    const isBuilt = routes.some((it) => it.entrypoint === file && it.isPrerendered);
    return isPage(route.name) && route.pattern.includes('[') && isBuilt
      ? [{ name: route.name, pattern: route.pattern, file }]
      : [];
  });
}

/**
 * Makes sure that whatever our pages link to at the publisher's was written.
 *
 * @throws AstroError that names what is missing, which page links to it, and what to do.
 */
export async function requirePages(theirs: readonly TheirPage[], site: BuiltSite): Promise<void> {
  if (theirs.length === 0) return;
  const root = fileURLToPath(site.dir);
  const files = (await readdir(root, { recursive: true }))
    .filter((it) => it.endsWith('.html'))
    .toSorted();
  const ways = theirs.map((page) => ({ ...page, links: linksTo(page, site), missing: new Map() }));
  const isThere = new Map<string, boolean>();
  for (const file of files) {
    const html = await readFile(join(root, file), 'utf8');
    for (const { links, missing } of ways) {
      for (const [, path = ''] of html.matchAll(links)) {
        const known = isThere.get(path) ?? isWritten(path, site.base, root);
        isThere.set(path, known);
        if (!known && !missing.has(path)) missing.set(path, file.replaceAll('\\', '/'));
      }
    }
  }
  const [dead] = ways.filter(({ missing }) => missing.size > 0);
  if (dead) throw deadLinks(dead);
}

function isPage(name: SiteRoute['name']): name is PageName {
  return PAGES.some((page) => page === name);
}

/** Finds the links of a page's HTML to addresses of one shape, as addresses.ts writes them. */
function linksTo({ pattern }: TheirPage, { site, base }: BuiltSite): RegExp {
  const host = site === undefined ? '' : `(?:${literal(new URL(site).origin)})?`;
  const parts = `${base.replace(/\/+$/, '')}${pattern}`.split(/(\[[^\]]+\])/);
  const path = parts
    .map((part) => {
      if (!part.startsWith('[')) return literal(part);
      return part.startsWith('[...') ? '[^"#?]+?' : '[^"/#?]+';
    })
    .join('');
  return new RegExp(`\\shref="${host}(${path}/?)(?:[#?][^"]*)?"`, 'g');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function isWritten(path: string, base: string, root: string): boolean {
  const inside = decodeURIComponent(path.slice(base.replace(/\/+$/, '').length)).replace(/\/$/, '');
  return [`${inside}/index.html`, `${inside}.html`].some((it) => existsSync(join(root, it)));
}

function deadLinks({
  name,
  pattern,
  file,
  missing,
}: TheirPage & { missing: ReadonlyMap<string, string> }): AstroError {
  const shown = [...missing].slice(0, SHOWN).map(([path, from]) => `  ${path}, in ${from}`);
  const more = missing.size - shown.length;
  if (more > 0) shown.push(`  and ${more} more`);
  return new AstroError(
    `${file} stands where ours would, and made no page at ${missing.size === 1 ? 'an address that is' : `${missing.size} addresses that are`} linked to:\n\n${shown.join('\n')}\n`,
    `Return these from its getStaticPaths(). Or move ours to another address, so that it makes them: routes: { ${name}: '…' } instead of ${pattern}. Or link to none of them: routes: { ${name}: false }.`,
  );
}
