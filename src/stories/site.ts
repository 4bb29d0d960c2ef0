import { address, builtAt, options } from 'virtual:developing-story/config';
import { createAddresses } from '../addresses/addresses.ts';
import { feedRoutes, type FeedRoute } from '../addresses/feed-routes.ts';
import type { FeedFormat, FeedName } from '../addresses/feed-formats.ts';
import type { ListName } from '../addresses/list-pages.ts';
import { localeOf, type Locale } from '../addresses/locales.ts';
import type { PageName } from '../addresses/pages.ts';
import { furtherPattern, pagePattern } from '../addresses/site-routes.ts';
import { onceFor } from './once-for.ts';
import { wordsOf, type Language } from '../words/vocabulary.ts';

/** The addresses of this site. */
export const addresses = createAddresses(address);

/** The publication's name. */
export const publicationName = options.publication.name ?? new URL(address.site ?? '').host;

/** The publication's language, as a BCP 47 tag. */
export const publicationLang = options.publication.lang;

/** The IANA time zone in which days are read and times are told. */
export const timeZone = options.publication.timeZone;

/** How things are told in a language: its words, and dates by the publication's clock. */
export interface Style extends Language {
  timeZone: string;
}

const styles = new Map<string, Style>();

/** @param lang BCP 47. */
export function styleOf(lang: string): Style {
  const known = styles.get(lang);
  if (known) return known;
  const style = { ...wordsOf(lang, options.words, publicationLang), timeZone };
  styles.set(lang, style);
  return style;
}

/** The instant this run calls now. */
export function now(): Date {
  return builtAt === undefined ? new Date() : new Date(builtAt);
}

/** The locale that has the pages of stories in a language. */
export function storyLocale(lang: string): Locale {
  return localeOf(address.locales, lang);
}

/** The stories, of whatever kind, that belong to a locale: of one list always the same. */
export function inLocale<S extends { lang: string }>(
  all: readonly S[],
  locale: Locale,
): readonly S[] {
  return (byLocale(all).get(locale) ?? NONE) as readonly S[];
}

const NONE: readonly never[] = [];

const byLocale = onceFor((all: readonly { lang: string }[]) =>
  Map.groupBy(all, ({ lang }) => storyLocale(lang)),
);

/** The stories of the locale that a page in a language belongs to. */
export function storiesIn<S extends { lang: string }>(
  all: readonly S[],
  lang: string,
): readonly S[] {
  return inLocale(all, storyLocale(lang));
}

/** The locale whose page of some kind a route pattern is. */
export function localeAt(name: PageName, routePattern: string): Locale | undefined {
  const { locales, routes } = address;
  return locales.find((locale) =>
    [pagePattern, furtherPattern].some((of) => of(routes, name, locale) === routePattern),
  );
}

/** Whether a route pattern is that of a list's further pages. */
export function isFurther(name: ListName, routePattern: string): boolean {
  const { locales, routes } = address;
  return locales.some((locale) => furtherPattern(routes, name, locale) === routePattern);
}

const routesOfFeeds = feedRoutes(address, address.locales);

/**
 * The feeds that stand at a route pattern, or whose archives do.
 *
 * @throws Error where none do.
 */
export function feedRouteAt(routePattern: string): FeedRoute {
  const route = routesOfFeeds.find(
    ({ pattern, archives }) => pattern === routePattern || archives === routePattern,
  );
  if (!route) throw new Error(`No feed stands at ${routePattern}.`);
  return route;
}

/** Whether a feed has its archives in a format. */
export function hasArchives(feed: FeedName, format: FeedFormat): boolean {
  const route = routesOfFeeds.find((it) => it.feed === feed && it.format === format);
  return options.feeds.archives && route?.archives !== undefined;
}

/** The language of the page of some kind at a route pattern. */
export function langAt(name: PageName, routePattern: string): string {
  return localeAt(name, routePattern)?.codes[0] ?? publicationLang;
}

/** Whether the site has pages in one language alone. */
export const isOnlyLocale = address.locales.length === 1;
