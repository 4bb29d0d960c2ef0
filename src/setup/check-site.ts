import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OptionProblem } from '../options/error.ts';
import { hasFeeds } from '../addresses/feed-routes.ts';
import type { ResolvedOptions } from '../options/resolve.ts';

/** What draws cards where `cards.engine` says so. */
const TAKUMI = '@takumi-rs/core';

/** What options leave to a server, in words. */
const LEFT = {
  updates: 'the pages of updates',
  cards: 'share cards',
  archives: 'the archives of feeds',
} as const;

/** What Astro's config says of a site. */
interface CheckedSite {
  site?: string | undefined;
  root: URL;
  /** What makes a server of it. */
  adapter?: { name: string } | undefined;
}

/** What is wrong with the options on this site: what it lacks, and files that aren't there. */
export function checkSite(
  { routes, publication, components, feeds, cards, render }: ResolvedOptions,
  { site, root, adapter }: CheckedSite,
): OptionProblem[] {
  const problems: OptionProblem[] = [];
  if (site === undefined && (hasFeeds({ routes, feeds }) || routes.cards !== false)) {
    problems.push({
      path: 'site',
      given: undefined,
      fault:
        'is missing in Astro’s config. Feeds and share cards are read elsewhere, so they need whole addresses',
      write:
        'Write site: "https://news.example" beside integrations, or switch all of them off: feeds: false, cards: false.',
    });
  } else if (site === undefined && publication.name === undefined) {
    problems.push({
      path: 'publication.name',
      given: undefined,
      fault: 'is missing, and Astro’s config has no site whose host could stand for it',
      write: 'Write publication: { name: "The Example" }.',
    });
  }
  const left = (Object.keys(LEFT) as (keyof typeof LEFT)[]).filter(
    (what) => render[what] === 'on-demand',
  );
  const fault = serverFault(adapter);
  if (left.length > 0 && fault !== undefined) {
    const what = new Intl.ListFormat('en-GB').format(left.map((name) => LEFT[name]));
    problems.push({
      path: 'render',
      given: Object.fromEntries(left.map((name) => [name, render[name]])),
      fault: `leaves ${what} to a server, and ${fault}`,
      write:
        'Add an adapter for Node to Astro’s config, as npx astro add node does; or write "prerendered" instead, and the build makes them.',
    });
  }
  for (const [path, file] of filesOf({ components, publication, cards })) {
    if (existsSync(new URL(file, root))) continue;
    problems.push({
      path,
      given: file,
      fault: 'isn’t a file of this project',
      write: 'Write its path from the project’s root, the folder of your Astro config.',
    });
  }
  if (cards.engine === 'takumi' && routes.cards !== false && !hasPackage(TAKUMI, root)) {
    problems.push({
      path: 'cards.engine',
      given: cards.engine,
      fault: `needs the package ${TAKUMI}, which isn’t installed`,
      write: `Install it: npm install ${TAKUMI}. Or leave engine out.`,
    });
  }
  return problems;
}

function hasPackage(name: string, root: URL): boolean {
  try {
    return createRequire(new URL('package.json', root)).resolve(name) !== '';
  } catch {
    return false;
  }
}

/** Why nothing of ours can be left to a site's server. */
function serverFault(adapter: CheckedSite['adapter']): string | undefined {
  if (!adapter) return 'Astro’s config has no adapter that makes one';
  return adapter.name === '@astrojs/cloudflare'
    ? 'Cloudflare’s workers don’t run the native code by which cards are drawn and told apart'
    : undefined;
}

/** The files that options name, by the option's path. */
function filesOf({
  components,
  publication,
  cards: { design, logo, fonts },
}: Pick<ResolvedOptions, 'components' | 'publication' | 'cards'>) {
  return [
    ...Object.entries(components).map(([name, file]) => [
      name === 'Layout' ? 'layout' : `components.${name}`,
      file,
    ]),
    ...(design.startsWith('.') ? [['cards.design', design]] : []),
    ...(publication.logo === undefined ? [] : [['publication.logo', publication.logo]]),
    ...(logo === undefined || logo === publication.logo ? [] : [['cards.logo', logo]]),
    ...fonts.map(({ file }, index) => [`cards.fonts.${index}.file`, file]),
  ] as [string, string][];
}
