import type { StoryEvent } from '@developing-story/story';
import type { Story } from '../stories/story.ts';

/** An update that feeds have, for `guids`. */
export interface FeedEvent {
  story: Story;
  event: StoryEvent;
  /** Ours. */
  guid: string;
  /** Where it stands, as a whole address. */
  link: string;
}

/** What feeds have in them. */
export interface FeedOptions {
  /**
   * At least so many of the newest updates.
   * @default 50
   */
  newest?: number | undefined;
  /**
   * And all within so many hours of the newest, so that a busy day loses no reader one.
   * @default 24
   */
  within?: number | undefined;
  /**
   * But never more than so many.
   * @default 500
   */
  most?: number | undefined;
  /**
   * What is older stands in archives of so many updates each (RFC 5005), or nowhere with `false`.
   * They are counted from the oldest update, so that a full one stays as it is: don't change this
   * once readers have them. With archives a feed has all that is in none yet, even beyond `newest`.
   * @default 50, or `most` if that is less
   */
  archive?: number | false | undefined;
  /**
   * `'key'` leaves out updates that editors don't call key; what corrects, clarifies or retracts
   * stays.
   * @default 'all'
   */
  include?: 'all' | 'key' | undefined;
  /**
   * `'summary'` gives the first sentence of each update instead of all of it. A story's own
   * `content` in its frontmatter goes before.
   * @default 'full'
   */
  content?: 'full' | 'summary' | undefined;
  /**
   * The formats of the feed with an item a story, under the index's address.
   * @default ['rss', 'atom', 'json']
   */
  stories?: ('rss' | 'atom' | 'json')[] | undefined;
  /**
   * The formats of each story's own feed, under the story's address: `rss.xml`, `atom.xml`,
   * `feed.json`.
   * @default ['rss']
   */
  story?: ('rss' | 'atom' | 'json')[] | undefined;
  /**
   * The formats of each topic's feed, under the topic's address.
   * @default ['rss']
   */
  topic?: ('rss' | 'atom' | 'json')[] | undefined;
  /**
   * The formats of each author's feed, under the author's address.
   * @default ['rss']
   */
  author?: ('rss' | 'atom' | 'json')[] | undefined;
  /**
   * The formats of the feed of corrections, clarifications, retractions and withdrawals, under the
   * log's address.
   * @default ['rss']
   */
  corrections?: ('rss' | 'atom' | 'json')[] | undefined;
  /**
   * The ids of items that readers know from an older feed: give what that feed called an update,
   * or nothing for ours. Each is one text in every format, and never given twice.
   * @default ours: `tag:<publication.tag>:<story id>/<update id>`
   */
  guids?: ((event: FeedEvent) => string | undefined) | undefined;
  /**
   * WebSub hubs that feeds name, as whole addresses: readers subscribe there. Telling a hub of
   * what is new is your deployment's.
   * @default none
   */
  hubs?: string[] | undefined;
  /**
   * Whether the build writes the feeds' HTTP headers into `_headers`, as Netlify, Cloudflare Pages
   * and others read it: their media types and hubs.
   * @default false
   */
  headers?: boolean | undefined;
}

/** Which updates a feed has. */
export interface FeedSelection {
  /** At least so many of the newest. */
  newest: number;
  /** And all within so many hours of the newest. */
  within: number;
  /** But never more than so many. */
  most: number;
  /** How many an archive has of what is older, or `false` where there are none. */
  archive: number | false;
  /** All updates, or those that editors call key and every first publication. */
  include: 'all' | 'key';
}
