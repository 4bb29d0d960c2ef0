import { encodePath, fillAddress, type Placeholder } from './pattern.ts';
import {
  archiveOf,
  feedUnder,
  PAGE_FEEDS,
  type FeedFormat,
  type FeedName,
  type PageFeed,
} from './feed-formats.ts';
import { furtherPages } from './list-pages.ts';
import { localeOf, type Locale } from './locales.ts';
import type { PageName, ResolvedRoutes, ResolvedUrls } from './pages.ts';

/** What of the configuration addresses depend on. */
export interface AddressConfig {
  routes: ResolvedRoutes;
  urls: ResolvedUrls;
  /** Astro's `site`; feeds and cards can't do without. */
  site?: string | undefined;
  base: string;
  trailingSlash: 'always' | 'never' | 'ignore';
  format: 'directory' | 'file' | 'preserve';
  /** The default one first. */
  locales: readonly Locale[];
  /** The formats of feeds under pages' addresses. */
  feeds: Readonly<Record<PageFeed, readonly FeedFormat[]>>;
}

/** What of a story its addresses are made of. */
export interface Addressed {
  slug: string;
  /** BCP 47: tells the locale. */
  lang: string;
}

/** A page that our pages link to only where there is one. */
export interface OptionalPage {
  page: 'topics' | 'topic' | 'author' | 'corrections' | 'subscribe';
  /** BCP 47. @default the default locale's */
  lang?: string | undefined;
  /** The slug of the topic or author. */
  slug?: string | undefined;
  /** Which page of a topic's or an author's stories. @default 1 */
  number?: number | undefined;
}

/** Which of a site's feeds one is. */
export interface FeedPlace {
  feed: FeedName;
  /** BCP 47: tells the locale. */
  lang?: string | undefined;
  /** Of the story, topic or author. */
  slug?: string | undefined;
}

/** The addresses of everything, as paths from the host's root. */
export interface Addresses {
  /**
   * @param lang BCP 47. @default the default locale's
   * @param number Which of its pages. @default 1
   */
  index: (lang?: string, number?: number) => string;
  story: (story: Addressed) => string;
  update: (story: Addressed, eventId: string) => string;
  /** A page of a story's older notes. Nothing where there are none. */
  notes: (story: Addressed, number: number) => string | undefined;
  /** Nothing where such pages are off. */
  page: (page: OptionalPage) => string | undefined;
  /**
   * Nothing where it is off.
   * @param archive The number of one of its archives.
   */
  feed: (place: FeedPlace, format: FeedFormat, archive?: number) => string | undefined;
  /** The CSS of feeds. Nothing where it is off. */
  feedStyles: () => string | undefined;
  /**
   * A story's card, or an event's. Nothing where cards are off.
   * @param ending Its size and format: `.png`, `.square.png`.
   * @param version The hash that networks tell a changed card by.
   */
  card: (
    card: { slug: string; id?: string | undefined },
    ending: string,
    version: string,
  ) => string | undefined;
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

  const feedPath = (
    feed: PageFeed,
    format: FeedFormat,
    { lang, slug }: Pick<FeedPlace, 'lang' | 'slug'>,
  ) => {
    const address = routes[PAGE_FEEDS[feed]];
    if (address === false || !feeds[feed].includes(format)) return undefined;
    const path = fillAddress(address, named(PAGE_FEEDS[feed], slug));
    return feedUnder(prefix(lang) + path, format);
  };
  const story = ({ slug, lang }: Addressed) =>
    routes.story === false
      ? fillAddress(own('story', lang), { slug })
      : page(prefix(lang) + fillAddress(routes.story, { slug }));
  return {
    index: (lang, number) =>
      routes.index === false
        ? root + prefix(lang) + urls.index
        : page(prefix(lang) + listAddress(routes.index, number)),
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
    notes: ({ slug, lang }, number) =>
      routes.notes === false
        ? undefined
        : page(prefix(lang) + fillAddress(routes.notes, { slug, page: String(number) })),
    page: ({ page: name, lang, slug, number }) => {
      const address = routes[name];
      return address === false
        ? undefined
        : page(prefix(lang) + fillAddress(listAddress(address, number), named(name, slug)));
    },
    feed: ({ feed, lang, slug }, format, archive) => {
      const path = feed === 'updates' ? routes[format] : feedPath(feed, format, { lang, slug });
      if (path === undefined || path === false) return undefined;
      return root + (archive === undefined ? path : archiveOf(path, archive));
    },
    feedStyles: () => (routes.feedStyles === false ? undefined : root + routes.feedStyles),
    card: ({ slug, id }, ending, version) => {
      if (routes.cards === false) return undefined;
      const name = id === undefined ? slug : `${slug}/${id}`;
      return `${root}${routes.cards}/${encodePath(name)}${ending}?v=${version}`;
    },
    absolute: (path) => (site === undefined ? path : new URL(path, site).href),
  };
}

/** The address of a page of a list; the first is the list's own. */
function listAddress(address: string, number = 1): string {
  return number === 1 ? address : furtherPages(address).replace('[page]', String(number));
}

/** The value of a page's placeholder: of a story its slug, of others by the page's name. */
function named(page: PageName, slug = ''): Partial<Record<Placeholder, string>> {
  return page === 'topic' || page === 'author' ? { [page]: slug } : { slug };
}
