import type { AstroConfig } from 'astro';
import type { AddressConfig } from '../addresses/addresses.ts';
import type { PageFeed } from '../addresses/feed-formats.ts';
import { siteLocales } from '../addresses/locales.ts';
import { PAGES, type PageName, type ResolvedRoutes } from '../addresses/pages.ts';
import { siteRoutes, type SiteRoute } from '../addresses/site-routes.ts';
import type { ResolvedOptions } from '../options/resolve.ts';
import { publisherPages, standsAt } from './publisher-pages.ts';

/** What of Astro's config decides which routes there are. */
export type RoutedConfig = Pick<
  AstroConfig,
  'root' | 'srcDir' | 'publicDir' | 'redirects' | 'i18n'
>;

/** Which routes are ours, and which the publisher's. */
export interface RoutePlan {
  injected: SiteRoute[];
  address: Pick<AddressConfig, 'routes' | 'urls' | 'locales' | 'feeds'>;
  /** Those of ours at whose address the publisher has something. */
  taken: SiteRoute[];
  /** Their patterns. */
  gone: ReadonlySet<string>;
  /** What the publisher has, by the address's shape. */
  pages: ReadonlyMap<string, string>;
}

/** Divides routes between ours and the publisher's: something of theirs at an address of ours wins. */
export function planRoutes(options: ResolvedOptions, config: RoutedConfig): RoutePlan {
  const locales = siteLocales(config.i18n);
  const pages = publisherPages(config);
  const all = siteRoutes(options, locales);
  const taken = all.filter((route) => standsAt(pages, route) !== undefined);
  const routes = { ...options.routes };
  // A page of the publisher's takes the place of ours, and so does their CSS; a file of theirs is no
  // feed of updates, nor a card.
  for (const { name } of taken) if (isData(name)) routes[name] = false;
  // Where the story's page is theirs, all of its notes are: ours can't tell which of them it shows.
  const gone = new Set(taken.map(({ pattern }) => pattern));
  if (taken.some(({ name }) => name === 'story')) routes.notes = false;
  const feeds = feedsLeft(taken, options);
  return {
    injected: all.filter(
      (route) =>
        !gone.has(route.pattern) &&
        !gone.has(route.continues ?? '') &&
        isLeft(route, { routes, feeds }),
    ),
    address: { routes, urls: options.urls, locales, feeds },
    taken,
    gone,
    pages,
  };
}

/** The formats of feeds under pages, without those that the publisher has a file for. */
function feedsLeft(
  taken: readonly SiteRoute[],
  { feeds }: ResolvedOptions,
): AddressConfig['feeds'] {
  const left = (name: PageFeed) =>
    feeds[name].filter(
      (format) => !taken.some(({ feed }) => feed?.feed === name && feed.format === format),
    );
  return {
    stories: left('stories'),
    story: left('story'),
    topic: left('topic'),
    author: left('author'),
    corrections: left('corrections'),
  };
}

/** A feed that is off has no archives either. */
function isLeft(
  { name, feed }: SiteRoute,
  { routes, feeds }: Pick<AddressConfig, 'routes' | 'feeds'>,
) {
  if (name !== 'feeds') return routes[name] !== false;
  return feed !== undefined && feed.feed !== 'updates' && feeds[feed.feed].includes(feed.format);
}

function isData(name: SiteRoute['name']): name is Exclude<keyof ResolvedRoutes, PageName> {
  return name !== 'feeds' && name !== 'feedStyles' && !PAGES.some((page) => page === name);
}
