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
  /**
   * The pattern of its archives. They are in one format, the first of a feed's: who goes back to
   * the first update needs no second.
   */
  archives?: string;
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
      withArchives(
        feeds[feed].map((format) => {
          const pattern = feedUnder(routePattern(locale.prefix + page), format);
          return { feed, format, locale, pattern };
        }),
      ),
    );
  });
  return [...withArchives(ofAll), ...ofPages];
}

/** @param formats The same feed in each of its formats. */
function withArchives(formats: readonly FeedRoute[]): FeedRoute[] {
  return formats.map((route, index) =>
    index === 0 ? { ...route, archives: archiveOf(route.pattern, '[archive]') } : route,
  );
}

/** Whether a site has any feed. */
export function hasFeeds(site: Parameters<typeof feedRoutes>[0]): boolean {
  return feedRoutes(site, [{ prefix: '', codes: [] }]).length > 0;
}
