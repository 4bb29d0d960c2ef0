import type { FeedFormat } from '../addresses/feed-formats.ts';
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
   * At least so many of the newest updates. A busy day is kept whole: all within 24 hours of the
   * newest are there too, up to 500, or `size` if that is more.
   * @default 50
   */
  size?: number | undefined;
  /**
   * Whether what is older stands in archives (RFC 5005). With archives a feed has all that is in
   * none yet, even beyond `size`.
   * @default true
   */
  archives?: boolean | undefined;
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
   * The formats of the feeds of all updates and of all stories. `routes.rss`, `routes.atom` and
   * `routes.json` say more of the former.
   * @default ['rss', 'atom', 'json']
   */
  formats?: FeedFormat[] | undefined;
  /**
   * The formats of the feeds of each story, topic and author and of corrections, each under its
   * page's address: `rss.xml`, `atom.xml`, `feed.json`.
   * @default ['rss']
   */
  pageFormats?: FeedFormat[] | undefined;
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
export type FeedSelection = {
  [Name in 'size' | 'archives' | 'include']: NonNullable<FeedOptions[Name]>;
};
