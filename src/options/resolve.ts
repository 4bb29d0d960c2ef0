import type { CardEngine, CardFormat } from '@developing-story/cards';
import { defined, type CardSizeName } from '@developing-story/story';
import { trimAddress } from '../addresses/pattern.ts';
import { hasFeeds } from '../addresses/feed-routes.ts';
import {
  PAGES,
  type PageName,
  type ResolvedRoutes,
  type ResolvedUrls,
} from '../addresses/pages.ts';
import {
  feedUnder,
  FORMATS,
  PAGE_FEEDS,
  type FeedFormat,
  type PageFeed,
} from '../addresses/feed-formats.ts';
import type { CardFontOptions, CardOptions } from './cards.ts';
import type { FeedOptions, FeedSelection } from './feeds.ts';
import type { DevelopingStoryOptions, RenderOptions, RenderTime } from './types.ts';
import { SHARE_NETWORKS } from '@developing-story/theme/share-networks';
import type { ShareNetwork } from '@developing-story/theme/types';
import type { PublisherWords } from '../words/vocabulary.ts';

/** The options with every default in place, but for what only the site can tell. */
export interface ResolvedOptions {
  publication: {
    name?: string;
    lang: string;
    timeZone: string;
    tag?: string;
    /** A path from the project's root. */
    logo?: string;
    accent?: string;
  };
  collection: string;
  files: { folder?: string; pattern: string[] };
  settleAfter: number;
  pageSize: { stories: number; notes: number };
  updates: { canonical: 'self' | 'story'; index: boolean };
  render: Record<keyof RenderOptions, RenderTime>;
  /** Seconds before a developing story's page first looks for updates. */
  live: number | false;
  share: readonly ShareNetwork[] | false;
  words: PublisherWords;
  routes: ResolvedRoutes;
  urls: ResolvedUrls;
  feeds: FeedSelection &
    Record<PageFeed, FeedFormat[]> & {
      content: 'full' | 'summary';
      hubs: string[];
      headers: boolean;
    };
  /** Files are paths from the project's root. */
  cards: ResolvedCards;
  /** Paths from the project's root by component; `Layout` is among them. */
  components: Record<string, string>;
}

/** What cards look like, but for colours that the designs have. */
export interface ResolvedCards {
  /** A bundled design, or the path of the publisher's. */
  design: string;
  /** The first is what pages and feeds name. */
  sizes: CardSizeName[];
  engine: CardEngine;
  format: CardFormat;
  colours: { accent?: string; paper?: string; sheet?: string; ink?: string };
  logo?: string;
  fonts: CardFontOptions[];
  maxBytes: number;
}

/** Fills in the defaults of options that are right. */
export function resolveOptions(options: DevelopingStoryOptions): ResolvedOptions {
  const { publication = {}, collection = 'stories', settleAfter = 30, urls = {} } = options;
  const { name, lang = 'en-US', timeZone = 'UTC', ...brand } = publication;
  const { folder, pattern = '**/[^_]*.mdx' } = options.files ?? {};
  const routes = resolveRoutes(options);
  const feeds = resolveFeeds(options, routes);
  const update = urls.update ?? (urls.story !== undefined ? `${urls.story}#[id]` : undefined);
  return {
    publication: { ...(name && { name: name.trim() }), lang, timeZone, ...defined(brand) },
    collection,
    files: { ...defined({ folder }), pattern: [pattern].flat() },
    settleAfter,
    pageSize: { stories: 20, notes: 50, ...defined(options.pageSize ?? {}) },
    updates: { canonical: 'self', index: false, ...defined(options.updates ?? {}) },
    render: {
      updates: 'prerendered',
      cards: 'prerendered',
      archives: 'prerendered',
      ...defined(options.render ?? {}),
    },
    live: options.live === false ? false : (options.live?.every ?? 30),
    share: options.share ?? SHARE_NETWORKS,
    words: options.words ?? {},
    routes: hasFeeds({ routes, feeds })
      ? routes
      : { ...routes, subscribe: false, feedStyles: false },
    urls: { index: urls.index ?? '/', ...defined({ story: urls.story, update }) },
    feeds,
    cards: resolveCards(options),
    components: defined({ ...options.components, Layout: options.layout }),
  };
}

/** What feeds have in them, but for functions: those can't be part of what is written into bundles. */
function resolveFeeds(
  { feeds: options }: DevelopingStoryOptions,
  routes: ResolvedRoutes,
): ResolvedOptions['feeds'] {
  const asked: FeedOptions = options === false ? NO_FEEDS : (options ?? {});
  const { guids: _, formats = FORMATS, pageFormats = ['rss'], ...feeds } = asked;
  const under = (name: PageFeed, wanted: readonly FeedFormat[]) =>
    freeFormats(routes[PAGE_FEEDS[name]], wanted, routes);
  return {
    size: 50,
    archives: true,
    include: 'all',
    content: 'full',
    hubs: [],
    headers: false,
    ...defined(feeds),
    stories: under('stories', formats),
    story: under('story', pageFormats),
    topic: under('topic', pageFormats),
    author: under('author', pageFormats),
    corrections: under('corrections', pageFormats),
  };
}

function resolveCards({ cards: options, publication }: DevelopingStoryOptions): ResolvedCards {
  const cards: CardOptions = options === false ? {} : (options ?? {});
  const { design = 'stack', sizes = ['wide'], fonts = [], maxBytes = 300_000 } = cards;
  const { logo = publication?.logo, accent = publication?.accent, paper, sheet, ink } = cards;
  return {
    design,
    sizes: [...new Set(sizes)],
    engine: cards.engine ?? 'satori',
    format: cards.format ?? (design === 'photo' ? 'jpeg' : 'png'),
    colours: defined({ accent, paper, sheet, ink }),
    ...(logo !== undefined && { logo }),
    fonts,
    maxBytes,
  };
}

/** Those formats of a feed under a page whose address no feed of all updates has. */
function freeFormats(
  page: string | false,
  formats: readonly FeedFormat[],
  routes: ResolvedRoutes,
): FeedFormat[] {
  if (page === false) return [];
  const taken = new Set(FORMATS.map((format) => routes[format]));
  return formats.filter((format) => !taken.has(feedUnder(page, format)));
}

/** The routes with each default made of the one above it, so that moving the index moves all. */
function resolveRoutes({
  pages = true,
  routes = {},
  feeds,
  cards,
}: Pick<DevelopingStoryOptions, 'pages' | 'routes' | 'feeds' | 'cards'>): ResolvedRoutes {
  const index = trim(routes.index ?? '/stories');
  const story = trim(routes.story ?? `${index === false ? '/stories' : index}/[slug]`);
  const topics = trim(routes.topics ?? '/topics');
  const own = {
    index,
    story,
    update: trim(routes.update ?? `${story === false ? '/stories/[slug]' : story}/[id]`),
    // Older notes leave no page but ours.
    notes: story !== false && trim(routes.notes ?? `${story}/notes/[page]`),
    topics,
    topic: trim(routes.topic ?? `${topics === false ? '/topics' : topics}/[topic]`),
    author: trim(routes.author ?? '/authors/[author]'),
    corrections: trim(routes.corrections ?? '/corrections'),
    subscribe: trim(routes.subscribe ?? '/subscribe'),
  };
  // An address of its own says that a feed is wanted, whatever the formats of the others.
  const ofAll = (format: FeedFormat) =>
    feeds !== false &&
    (routes[format] ?? ((feeds?.formats ?? FORMATS).includes(format) && feedUnder('', format)));
  return {
    ...(pages ? own : NO_PAGES),
    rss: ofAll('rss'),
    atom: ofAll('atom'),
    json: ofAll('json'),
    feedStyles: routes.feedStyles ?? '/feed.css',
    cards: cards !== false && trim(routes.cards ?? '/cards'),
  };
}

const NO_FEEDS: FeedOptions = { formats: [], pageFormats: [] };

const NO_PAGES = Object.fromEntries(PAGES.map((page) => [page, false])) as Record<PageName, false>;

function trim(address: string | false): string | false {
  return address === false ? false : trimAddress(address);
}
