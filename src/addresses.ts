import { FEED_FILES, FORMATS, type FeedFormat } from './feed-formats.ts';
import { encodePath, fillAddress } from './address-pattern.ts';
import { localeOf, type Locale } from './locales.ts';
import { type ResolvedOptions } from './resolve-options.ts';

/** What of the configuration addresses depend on. */
export interface AddressConfig extends Pick<ResolvedOptions, 'routes' | 'urls'> {
  /** Astro's `site`; feeds and cards can't do without. */
  site?: string | undefined;
  base: string;
  trailingSlash: 'always' | 'never' | 'ignore';
  format: 'directory' | 'file' | 'preserve';
  /** The default one first. */
  locales: readonly Locale[];
  /** The formats of the feed with an item a story, and of each story's own. */
  feeds: Readonly<Record<'stories' | 'story', readonly FeedFormat[]>>;
}

/** What of a story its addresses are made of. */
export interface Addressed {
  slug: string;
  /** BCP 47: tells the locale. */
  lang: string;
}

/** The addresses of everything, as paths from the host's root. */
export interface Addresses {
  /** @param lang BCP 47. @default the default locale's */
  index: (lang?: string) => string;
  story: (story: Addressed) => string;
  update: (story: Addressed, eventId: string) => string;
  /** The feed of all updates. Nothing where it is off. @param format @default the first there is */
  feed: (format?: FeedFormat) => string | undefined;
  /** The feed with an item a story. Nothing where there is none. */
  storiesFeed: (format: FeedFormat, lang?: string) => string | undefined;
  /** A story's own feed. Nothing where there is none. */
  storyFeed: (story: Addressed, format: FeedFormat) => string | undefined;
  /**
   * A story's card, or an event's. Nothing where cards are off.
   * @param version The hash that networks tell a changed card by.
   */
  card: (slug: string, version: string, eventId?: string) => string | undefined;
  /** A path with the site's scheme and host in front; as it is where the site is unknown. */
  absolute: (path: string) => string;
}

/** Makes addresses from config alone, never from a request. */
export function createAddresses(config: AddressConfig): Addresses {
  const { site, base, trailingSlash, format, locales, routes, urls, feeds } = config;
  const root = base.replace(/\/+$/, '');
  const slash =
    trailingSlash === 'always' || (trailingSlash === 'ignore' && format === 'directory');
  const page = (path: string) => root + path + (slash || root + path === '' ? '/' : '');
  const prefix = (lang: string | undefined) =>
    (lang === undefined ? locales[0] : localeOf(locales, lang))?.prefix ?? '';
  const own = (page: 'story' | 'update', lang: string) => {
    const address = urls[page];
    if (address !== undefined) return root + prefix(lang) + address;
    throw new Error(
      `There is no ${page} page: developingStory() has it switched off, and urls: { ${page} } doesn’t say where yours is.`,
    );
  };

  const story = ({ slug, lang }: Addressed) =>
    routes.story === false
      ? fillAddress(own('story', lang), { slug })
      : page(prefix(lang) + fillAddress(routes.story, { slug }));
  return {
    index: (lang) =>
      routes.index === false ? root + prefix(lang) + urls.index : page(prefix(lang) + routes.index),
    story,
    update: (addressed, id) => {
      const { slug, lang } = addressed;
      if (routes.update !== false) {
        return page(prefix(lang) + fillAddress(routes.update, { slug, id }));
      }
      return urls.update === undefined
        ? `${story(addressed)}#${id}`
        : fillAddress(own('update', lang), { slug, id });
    },
    feed: (format) => {
      const first = FORMATS.find((it) => routes[it] !== false);
      const address = routes[format ?? first ?? 'rss'];
      return address === false ? undefined : root + address;
    },
    storiesFeed: (format, lang) =>
      routes.index === false || !feeds.stories.includes(format)
        ? undefined
        : `${root}${prefix(lang)}${routes.index}/${FEED_FILES[format]}`,
    storyFeed: ({ slug, lang }, format) =>
      routes.story === false || !feeds.story.includes(format)
        ? undefined
        : `${root}${prefix(lang)}${fillAddress(routes.story, { slug })}/${FEED_FILES[format]}`,
    card: (slug, version, eventId) => {
      if (routes.cards === false) return undefined;
      const name = eventId === undefined ? slug : `${slug}/${eventId}`;
      return `${root}${routes.cards}/${encodePath(name)}.png?v=${version}`;
    },
    absolute: (path) => (site === undefined ? path : new URL(path, site).href),
  };
}
