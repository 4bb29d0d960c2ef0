/** The formats of feeds, each the name of its route. */
export const FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FORMATS)[number];

/** What readers know each format as. */
export const FORMAT_NAMES: Record<FeedFormat, string> = {
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON Feed',
};

/** What each format is, for links to it. */
export const MEDIA_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/**
 * What each format is sent as. Browsers show what is sent as RSS or Atom as its source, and what is
 * sent as XML by its CSS; feed readers take either.
 */
export const CONTENT_TYPES: Record<FeedFormat, string> = {
  rss: 'application/xml; charset=utf-8',
  atom: 'application/xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The feeds that stand under a page's address, each the name of its option, by that page. */
export const PAGE_FEEDS = {
  stories: 'index',
  story: 'story',
  topic: 'topic',
  author: 'author',
  corrections: 'corrections',
} as const;
export type PageFeed = keyof typeof PAGE_FEEDS;

/** What a feed is of. */
export type FeedName = PageFeed | 'updates';

/** What feeds under pages' addresses are called. */
const FILES: Record<FeedFormat, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

/** The address of a feed under a page's. */
export function feedUnder(page: string, format: FeedFormat): string {
  return `${page === '/' ? '' : page}/${FILES[format]}`;
}

/**
 * The address of an archive of a feed: `/rss-2.xml`.
 *
 * @param feed The feed's own.
 * @param archive Its number, the oldest's is 1; or what stands for it.
 */
export function archiveOf(feed: string, archive: number | '[archive]' | '*'): string {
  return feed.replace(/(?=\.[^./]+$)/, `-${archive}`);
}
