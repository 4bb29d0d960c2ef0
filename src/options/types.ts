import type { CardOptions } from './cards.ts';
import type { FeedOptions } from './feeds.ts';
import type { ShareNetwork } from '@developing-story/theme/types';
import type { PublisherWords } from '../words/vocabulary.ts';

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
  /**
   * The logo, as a path from the project's root: SVG, PNG, JPEG or WebP. Pages and cards show it in
   * place of the name, and feeds name it as their picture.
   * @default none
   */
  logo?: string | undefined;
  /**
   * The colour of updates, as `#rrggbb`: on pages, where it is made darker or lighter until it can
   * be read, in browsers' view of feeds, and on cards.
   * @default '#a3142b'
   */
  accent?: string | undefined;
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
   * Older notes of a long story. `false` keeps all of them on its page.
   * @default the story's address and `/notes/[page]`
   */
  notes?: string | false | undefined;
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
   * @default '/rss.xml', where `feeds.formats` has it
   */
  rss?: string | false | undefined;
  /**
   * The feed of all updates as Atom 1.0.
   * @default '/atom.xml', where `feeds.formats` has it
   */
  atom?: string | false | undefined;
  /**
   * The feed of all updates as JSON Feed 1.1.
   * @default '/feed.json', where `feeds.formats` has it
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

/** How much stands on a page before a list goes on at the next. */
export interface PageSizeOptions {
  /**
   * Stories of the index, of a topic, of an author.
   * @default 20
   */
  stories?: number | undefined;
  /**
   * Notes of a page of older notes. A story's own page has as many of the newest at least, and
   * fewer than twice as many.
   * @default 50
   */
  notes?: number | undefined;
}

/** What updates' pages say of themselves to search engines and networks. */
export interface UpdateOptions {
  /**
   * The address that search engines, and networks that go by it, take for an update's page: its
   * own, or its story's. Mastodon keeps a shared card under it. `og:url` is the update's own always.
   * @default 'self'
   */
  canonical?: 'self' | 'story' | undefined;
  /**
   * Whether search engines may list updates' pages.
   * @default false
   */
  index?: boolean | undefined;
}

/** When something is made: by the build, or by a server when it is first asked for. */
export type RenderTime = 'prerendered' | 'on-demand';

/**
 * What a server makes when it is asked for, of what there is most of. It needs an adapter in
 * Astro's config.
 */
export interface RenderOptions {
  /**
   * The pages of updates.
   * @default 'prerendered'
   */
  updates?: RenderTime | undefined;
  /**
   * Share cards.
   * @default 'prerendered'
   */
  cards?: RenderTime | undefined;
  /**
   * The archives of feeds.
   * @default 'prerendered'
   */
  archives?: RenderTime | undefined;
}

/** The components of the theme that a publisher may replace. */
export interface ComponentOptions {
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
  /** What the page of a topic or an author shows within the layout. */
  Group?: string | undefined;
  /** What the index shows within the layout. */
  Index?: string | undefined;
  /** The entries of the list of key updates. */
  KeyUpdateList?: string | undefined;
  /** The list of key updates. */
  KeyUpdates?: string | undefined;
  /** The story's picture. */
  LeadImage?: string | undefined;
  /** What a list of stories is of, and how many there are. */
  ListHead?: string | undefined;
  /** What a page of older notes shows within the layout. */
  Notes?: string | undefined;
  /** Corrections as lines that lead to their notes. */
  NoticeList?: string | undefined;
  /** The links to the other pages of a list. */
  Pagination?: string | undefined;
  /** Corrections, clarifications and retractions, each where it belongs on the page. */
  Notices?: string | undefined;
  /** A heading of the article, with a link to it. */
  SectionHeading?: string | undefined;
  /** Looks for news while a developing story is read. */
  Live?: string | undefined;
  /** The buttons that turn the stack over. */
  Order?: string | undefined;
  /** How to share a story or a note. */
  Share?: string | undefined;
  /** Where a story stands. */
  StatusLine?: string | undefined;
  /** What a story's page shows within the layout. */
  Story?: string | undefined;
  /** A story in a list. */
  StoryEntry?: string | undefined;
  /** Stories, and the way to the list's other pages. */
  StoryList?: string | undefined;
  /** What the page that explains feeds shows within the layout. */
  Subscribe?: string | undefined;
  /** A date. */
  Time?: string | undefined;
  /** How a story changed. */
  Timeline?: string | undefined;
  /** What the page of all topics shows within the layout. */
  Topics?: string | undefined;
  /** Marks what is new since the reader last came. */
  Unread?: string | undefined;
  /** What an update's page shows within the layout. */
  Update?: string | undefined;
  /** Updates of any stories. */
  UpdateList?: string | undefined;
}

/** How a developing story's page looks for updates. */
export interface LiveOptions {
  /**
   * Seconds before it first looks. While nothing comes, it looks ever more seldom.
   * @default 30
   */
  every?: number | undefined;
}

/** Which files are stories. */
export interface FileOptions {
  /**
   * Their folder, from the project's root.
   * @default the folder of the collection in `content` of Astro's `srcDir`
   */
  folder?: string | undefined;
  /**
   * Which files in it, as globs.
   * @default every `.mdx` file whose name doesn't begin with an underscore
   */
  pattern?: string | string[] | undefined;
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
  /** Which files are stories: `storiesLoader()` loads them, and the command reads them. */
  files?: FileOptions | undefined;
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
  /** How much stands on a page before a list goes on at the next. */
  pageSize?: PageSizeOptions | undefined;
  /** What updates' pages say of themselves to search engines and networks. */
  updates?: UpdateOptions | undefined;
  /** What is made only when a server is asked for it. */
  render?: RenderOptions | undefined;
  /** Where what we add stands; `false` switches it off. */
  routes?: RouteOptions | undefined;
  /** Where your own pages are, for those of ours that are switched off. */
  urls?: UrlOptions | undefined;
  /** What feeds have in them; `false` makes none. */
  feeds?: FeedOptions | false | undefined;
  /** What share cards look like; `false` makes none. */
  cards?: CardOptions | false | undefined;
  /**
   * How the page of a developing story looks for updates while it is read; `false` has it look for
   * none.
   */
  live?: LiveOptions | false | undefined;
  /**
   * Where readers may share stories and updates, in this order: an empty list leaves what the
   * device offers and the link to copy, `false` offers nothing.
   * @default ['bluesky', 'facebook', 'linkedin', 'mastodon', 'whatsapp', 'x', 'email']
   */
  share?: readonly ShareNetwork[] | false | undefined;
  /**
   * Words of yours in place of ours, by language, `{ en: { developing: 'Live' } }`, and those of
   * languages that we have none in.
   * @default ours: ar, de, en, es, fr, ja
   */
  words?: PublisherWords | undefined;
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
