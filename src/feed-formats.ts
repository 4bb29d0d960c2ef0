/** The formats of feeds, each the name of its route. */
export const FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FORMATS)[number];

/** What feeds under a page's address are called. */
export const FEED_FILES: Record<FeedFormat, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};
