import { FEED_FILES, FORMATS, type FeedFormat } from './feed-formats.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { AddressConfig } from './addresses.ts';
import { checkSite } from './check-site.ts';
import { siteLocales } from './locales.ts';
import { optionsError } from './options-error.ts';
import { publisherPages, standsAt } from './publisher-pages.ts';
import { type ResolvedOptions, type ResolvedRoutes } from './resolve-options.ts';
import { siteRoutes, type SiteRoute } from './routes.ts';

/** What the integration adds to a site, and what it leaves to the publisher. */
export interface SitePlan {
  injected: SiteRoute[];
  address: Pick<AddressConfig, 'routes' | 'urls' | 'locales' | 'feeds'>;
  /** Absolute paths of the publisher's components, by name. */
  components: Map<string, string>;
  warnings: string[];
}

/**
 * Fits the options to a site. A page of the publisher's at an address of ours wins.
 *
 * @throws AstroError that names everything that is wrong.
 */
export function planSite(
  options: ResolvedOptions,
  config: Pick<AstroConfig, 'root' | 'srcDir' | 'publicDir' | 'redirects' | 'site' | 'i18n'>,
): SitePlan {
  const problems = checkSite(options, config);
  if (problems.length > 0) throw optionsError(problems);

  const locales = siteLocales(config.i18n);
  const pages = publisherPages(config);
  const all = siteRoutes(options, locales);
  const taken = all.filter((route) => standsAt(pages, route) !== undefined);
  const routes = { ...options.routes };
  // A page of the publisher's takes the place of ours; a file of theirs is no feed of updates, nor a card.
  for (const { name } of taken) if (isFile(name)) routes[name] = false;
  const components = new Map(
    Object.entries(options.components).map(([name, path]) => [
      name,
      fileURLToPath(new URL(path, config.root)).replaceAll('\\', '/'),
    ]),
  );
  return {
    injected: all.filter(
      (route) => !taken.includes(route) && (route.name === 'feeds' || routes[route.name] !== false),
    ),
    address: { routes, urls: options.urls, locales, feeds: feedsUnder(taken, options) },
    components,
    warnings: [
      ...taken.map((route) => takenWarning(route, standsAt(pages, route) ?? '', options.routes)),
      ...layoutWarnings(components.get('Layout')),
    ],
  };
}

/** The formats of feeds under pages, without those that the publisher has a file for. */
function feedsUnder(
  taken: readonly SiteRoute[],
  { feeds }: ResolvedOptions,
): AddressConfig['feeds'] {
  const left = (formats: readonly FeedFormat[], ofStory: boolean) =>
    formats.filter(
      (format) =>
        !taken.some(
          ({ name, pattern }) =>
            name === 'feeds' &&
            pattern.endsWith(`/${FEED_FILES[format]}`) &&
            pattern.includes('[') === ofStory,
        ),
    );
  return { stories: left(feeds.stories, false), story: left(feeds.story, true) };
}

function isFile(name: SiteRoute['name']): name is FeedFormat | 'cards' {
  return name === 'cards' || FORMATS.some((format) => format === name);
}

/** How a route is switched off so that what links to its page goes on doing so. */
function switchedOff(name: keyof ResolvedRoutes, address: string | false): string {
  const off = `routes: { ${name}: false }`;
  const isPage = name === 'index' || name === 'story' || name === 'update';
  return isPage && address !== false ? `${off}, urls: { ${name}: '${address}/' }` : off;
}

function takenWarning(
  { name, pattern }: SiteRoute,
  theirs: string,
  routes: ResolvedRoutes,
): string {
  if (name === 'feeds') {
    return `${theirs} stands at ${pattern}, so our feed is left out. To have this said no more, leave its format out of feeds: { stories: […], story: […] }.`;
  }
  return `${theirs} stands at ${pattern}, so ours is left out. To have both, move ours with routes: { ${name}: '…' }; to have this said no more, write ${switchedOff(name, routes[name])}.`;
}

function layoutWarnings(layout: string | undefined): string[] {
  if (layout === undefined || /["']head["']/.test(readFileSync(layout, 'utf8'))) return [];
  return [
    `${layout} has no slot for the head: without <slot name="head" /> between <head> and </head>, pages lose their canonical address, their card and their feed.`,
  ];
}
