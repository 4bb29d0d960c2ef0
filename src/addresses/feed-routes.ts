import type { AddressConfig } from './addresses.ts';
import { routePattern } from './pattern.ts';
import {
  archiveOf,
  feedUnder,
  FORMATS,
  PAGE_FEEDS,
  type FeedFormat,
  type FeedName,
  type PageFeed,
} from './feed-formats.ts';
import type { Locale } from './locales.ts';

/** Feeds of one kind in one format, as Astro is to route them. */
export interface FeedRoute {
  feed: FeedName;
  format: FeedFormat;
  /** Absent on the feed of all updates, which has those of every language. */
  locale?: Locale;
  /** As Astro's router takes it, without `base`. */
  pattern: string;
  /** The pattern of its archives. */
  archives: string;
}

/** All feeds of a site. */
export function feedRoutes(
  { routes, feeds }: Pick<AddressConfig, 'routes' | 'feeds'>,
  locales: readonly Locale[],
): FeedRoute[] {
  const ofAll = FORMATS.flatMap((format) => {
    const pattern = routes[format];
    return pattern === false ? [] : [{ feed: 'updates' as const, format, pattern }];
  });
  const ofPages = (Object.keys(PAGE_FEEDS) as PageFeed[]).flatMap((feed) => {
    const page = routes[PAGE_FEEDS[feed]];
    if (page === false) return [];
    return locales.flatMap((locale) =>
      feeds[feed].map((format) => {
        const pattern = feedUnder(routePattern(locale.prefix + page), format);
        return { feed, format, locale, pattern };
      }),
    );
  });
  return [...ofAll, ...ofPages].map((route) => ({
    ...route,
    archives: archiveOf(route.pattern, '[archive]'),
  }));
}

/** Whether a site has any feed. */
export function hasFeeds(site: Parameters<typeof feedRoutes>[0]): boolean {
  return feedRoutes(site, [{ prefix: '', codes: [] }]).length > 0;
}
