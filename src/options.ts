import type { StoryEvent } from '@developing-story/story';
import { checkOptions } from './check-options.ts';
import { optionsError } from './options-error.ts';
import { resolveOptions, type ResolvedOptions } from './resolve-options.ts';
import type { Story } from './stories.ts';

/** What the publisher's site is called, speaks and is dated by. */
export interface PublicationOptions {
  /**
   * The name on pages, feeds and cards.
   * @default the host of Astro's `site`
   */
  name?: string | undefined;
  /**
   * The language of the stories, as a BCP 47 tag.
   * @default 'en-US'
   */
  lang?: string | undefined;
  /**
   * The IANA time zone in which days are read and times are told.
   * @default 'UTC'
   */
  timeZone?: string | undefined;
  /**
   * The tagging entity of every guid (RFC 4151): a domain name you own and a year in which you
   * owned it, `news.example,2026`. Pin it once and never change it: a change marks every item in
   * every reader unread.
   * @default the host of Astro's `site` and the year of the first story, with a warning to pin it
   */
  tag?: string | undefined;
}

/**
 * Where what we add stands. A string moves it, `false` switches it off. Addresses are from the
 * site's root, without `base`; a trailing slash doesn't matter, Astro's own settings decide.
 */
export interface RouteOptions {
  /**
   * The index of all stories.
   * @default '/stories'
   */
  index?: string | false | undefined;
  /**
   * A story's page.
   * @default the index's address and `/[slug]`
   */
  story?: string | false | undefined;
  /**
   * An update's page.
   * @default the story's address and `/[id]`
   */
  update?: string | false | undefined;
  /**
   * The page of all topics.
   * @default '/topics'
   */
  topics?: string | false | undefined;
  /**
   * A topic's page.
   * @default the topics' address and `/[topic]`
   */
  topic?: string | false | undefined;
  /**
   * An author's page.
   * @default '/authors/[author]'
   */
  author?: string | false | undefined;
  /**
   * The log of corrections.
   * @default '/corrections'
   */
  corrections?: string | false | undefined;
  /**
   * How to subscribe to what.
   * @default '/subscribe'
   */
  subscribe?: string | false | undefined;
  /**
   * The feed of all updates as RSS 2.0.
   * @default '/rss.xml'
   */
  rss?: string | false | undefined;
  /**
   * The feed of all updates as Atom 1.0.
   * @default '/atom.xml'
   */
  atom?: string | false | undefined;
  /**
   * The feed of all updates as JSON Feed 1.1.
   * @default '/feed.json'
   */
  json?: string | false | undefined;
  /**
   * The CSS by which browsers show feeds. A file of yours in `public/` at this address takes its
   * place.
   * @default '/feed.css'
   */
  feedStyles?: string | false | undefined;
  /**
   * The folder of share cards.
   * @default '/cards'
   */
  cards?: string | false | undefined;
}

/**
 * Where the publisher's own pages are, for those of ours that are switched off. Feeds, cards and
 * metadata link there. From the site's root, without `base` and without a locale's prefix, written
 * as it is to be linked: `/news/[slug]/`.
 */
export interface UrlOptions {
  /**
   * The page of all stories.
   * @default '/'
   */
  index?: string | undefined;
  /** A story's page; `[slug]` stands for the story's. Needed where our story pages are off. */
  story?: string | undefined;
  /**
   * An update; `[slug]` stands for the story's, `[id]` for the update's.
   * @default the story's address and `#[id]`
   */
  update?: string | undefined;
}

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

/** A font for cards. */
export interface CardFontOptions {
  /** A TTF, OTF or WOFF file, as a path from the project's root. */
  file: string;
  /** What it is for: `'serif'` for headlines and text, `'sans'` for labels and dates. */
  use: 'serif' | 'sans';
  weight: 400 | 600 | 700;
}

/** What share cards look like. Files are paths from the project's root, colours `#rrggbb`. */
export interface CardOptions {
  /**
   * `'photo'` shows the story's lead picture, `'timeline'` its latest updates on its own card; what
   * they can't show is a `'stack'`. Or a file of yours that exports a design, `'./src/card.ts'`.
   * @default 'stack'
   */
  design?: string | undefined;
  /**
   * Which to make: `'wide'` 1200 by 630, `'square'` 1200 by 1200, `'tall'` 1080 by 1920. The first
   * is what pages and feeds name.
   * @default ['wide']
   */
  sizes?: ('wide' | 'square' | 'tall')[] | undefined;
  /**
   * @default 'jpeg' where the design is `'photo'`, else 'png'
   */
  format?: 'png' | 'jpeg' | undefined;
  /**
   * The colour of updates.
   * @default '#a3142b'
   */
  accent?: string | undefined;
  /**
   * Behind the sheets.
   * @default '#f3efe7'
   */
  paper?: string | undefined;
  /**
   * What the words stand on.
   * @default '#ffffff'
   */
  sheet?: string | undefined;
  /**
   * The words.
   * @default '#17171b'
   */
  ink?: string | undefined;
  /** A picture in place of the publication's name: SVG, PNG, JPEG or WebP. */
  logo?: string | undefined;
  /**
   * In front of the bundled ones: Source Serif 4 and Inter.
   * @default none
   */
  fonts?: CardFontOptions[] | undefined;
  /**
   * The most bytes of one. WhatsApp shows no larger one than the default.
   * @default 300_000
   */
  maxBytes?: number | undefined;
}

/** The components of the theme that a publisher may replace. */
export interface ComponentOptions {
  /** What an author's page shows within the layout. */
  Author?: string | undefined;
  /** Who something is by. */
  Authors?: string | undefined;
  /** Authors, first publication and number of updates. */
  Byline?: string | undefined;
  /** What the log of corrections shows within the layout. */
  Corrections?: string | undefined;
  /** The edges of earlier sheets. */
  Edges?: string | undefined;
  /** One editor's note, on the story's page, on its own and in the log of corrections. */
  EditorsNote?: string | undefined;
  /** Feeds with their addresses. */
  FeedList?: string | undefined;
  /** How to follow, at the end of a page. */
  Follow?: string | undefined;
  /** What the index shows within the layout. */
  Index?: string | undefined;
  /** The entries of the list of key updates. */
  KeyUpdateList?: string | undefined;
  /** The list of key updates. */
  KeyUpdates?: string | undefined;
  /** The story's picture. */
  LeadImage?: string | undefined;
  /** Where a story stands. */
  StatusLine?: string | undefined;
  /** What a story's page shows within the layout. */
  Story?: string | undefined;
  /** A story in a list. */
  StoryEntry?: string | undefined;
  /** What the page that explains feeds shows within the layout. */
  Subscribe?: string | undefined;
  /** A date. */
  Time?: string | undefined;
  /** What a topic's page shows within the layout. */
  Topic?: string | undefined;
  /** What the page of all topics shows within the layout. */
  Topics?: string | undefined;
  /** What an update's page shows within the layout. */
  Update?: string | undefined;
}

/** The options of `developingStory()`. */
export interface DevelopingStoryOptions {
  /** What the publisher's site is called, speaks and is dated by. */
  publication?: PublicationOptions | undefined;
  /**
   * The name of the content collection that holds the stories.
   * @default 'stories'
   */
  collection?: string | undefined;
  /**
   * Days without a note after which a story's page no longer says that it is developing.
   * @default 30
   */
  settleAfter?: number | undefined;
  /**
   * Whether we make pages at all. `false` leaves feeds, cards and data: say with `urls` where your
   * own pages are.
   * @default true
   */
  pages?: boolean | undefined;
  /** Where what we add stands; `false` switches it off. */
  routes?: RouteOptions | undefined;
  /** Where your own pages are, for those of ours that are switched off. */
  urls?: UrlOptions | undefined;
  /** What feeds have in them; `false` makes none. */
  feeds?: FeedOptions | false | undefined;
  /** What share cards look like; `routes: { cards: false }` makes none. */
  cards?: CardOptions | undefined;
  /**
   * Your components in place of the theme's: paths from the project's root, `./src/MyNote.astro`.
   * A replacement gets the same props, and may import the default from
   * `astro-developing-story/components/<Name>` to wrap it.
   * @default the theme's components
   */
  components?: ComponentOptions | undefined;
  /**
   * Your layout around our pages, as a path from the project's root: `./src/layouts/Base.astro`.
   * It gets `LayoutProps`, writes the `<title>`, and has a slot `head` beside the default one.
   * @default the theme's layout
   */
  layout?: string | undefined;
}

/**
 * Checks the options and fills in their defaults.
 *
 * @throws AstroError that names everything that is wrong: what was given, what is expected and
 * what to write.
 */
export function parseOptions(options: DevelopingStoryOptions = {}): ResolvedOptions {
  const problems = checkOptions(options);
  if (problems.length > 0) throw optionsError(problems);
  return resolveOptions(options);
}
