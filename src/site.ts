import { address, builtAt, options } from 'virtual:developing-story/config';
import type { DateStyle } from '@developing-story/story';
import { createAddresses } from './addresses.ts';
import { feedRoutes, type FeedRoute } from './feed-routes.ts';
import { localeOf, type Locale } from './locales.ts';
import type { PageName } from './resolve-options.ts';
import { pagePattern } from './routes.ts';

/** The addresses of this site. */
export const addresses = createAddresses(address);

/** The publication's name. */
export const publicationName = options.publication.name ?? new URL(address.site ?? '').host;

/** The publication's language and clock. */
export const dateStyle: DateStyle = {
  lang: options.publication.lang,
  timeZone: options.publication.timeZone,
};

/** The instant this run calls now. */
export function now(): Date {
  return builtAt === undefined ? new Date() : new Date(builtAt);
}

/** The locale that has the pages of stories in a language. */
export function storyLocale(lang: string): Locale {
  return localeOf(address.locales, lang);
}

/** The stories, of whatever kind, that belong to a locale. */
export function inLocale<S extends { lang: string }>(all: readonly S[], locale: Locale): S[] {
  return all.filter(({ lang }) => storyLocale(lang) === locale);
}

/** The locale whose page of some kind a route pattern is. */
export function localeAt(name: PageName, routePattern: string): Locale | undefined {
  return address.locales.find(
    (locale) => pagePattern(address.routes, name, locale) === routePattern,
  );
}

/**
 * The feeds that stand at a route pattern, or whose archives do.
 *
 * @throws Error where none do.
 */
export function feedRouteAt(routePattern: string): FeedRoute {
  const route = feedRoutes(address, address.locales).find(
    ({ pattern, archives }) => pattern === routePattern || archives === routePattern,
  );
  if (!route) throw new Error(`No feed stands at ${routePattern}.`);
  return route;
}

/** The language of the page of some kind at a route pattern. */
export function langAt(name: PageName, routePattern: string): string {
  return localeAt(name, routePattern)?.codes[0] ?? dateStyle.lang;
}

/** Whether the site has pages in one language alone. */
export const isOnlyLocale = address.locales.length === 1;
