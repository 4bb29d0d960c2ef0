import { trimAddress } from './address-pattern.ts';
import { FEED_FILES, FORMATS, type FeedFormat } from './feed-formats.ts';
import type { DevelopingStoryOptions, RouteOptions } from './options.ts';
import type { FeedSelection } from './select-updates.ts';

/** Where what we add stands, or `false`. Without trailing slashes: the root is the empty string. */
export type ResolvedRoutes = Record<keyof RouteOptions, string | false>;

/** The pages among the routes. */
export const PAGES = ['index', 'story', 'update'] as const;
export type PageName = (typeof PAGES)[number];

/** The options with every default in place, but for what only the site can tell. */
export interface ResolvedOptions {
  publication: { name?: string; lang: string; timeZone: string; tag?: string };
  collection: string;
  settleAfter: number;
  routes: ResolvedRoutes;
  /** Where pages that aren't ours are. */
  urls: { index: string; story?: string; update?: string };
  feeds: FeedSelection & {
    content: 'full' | 'summary';
    /** The formats of the feed with an item a story. */
    stories: FeedFormat[];
    /** The formats of each story's own feed. */
    story: FeedFormat[];
    hubs: string[];
  };
  /** Paths from the project's root by component; `Layout` is among them. */
  components: Record<string, string>;
}

/** Fills in the defaults of options that are right. */
export function resolveOptions(options: DevelopingStoryOptions): ResolvedOptions {
  const { publication = {}, collection = 'stories', settleAfter = 30, urls = {} } = options;
  const { name, tag, lang = 'en-US', timeZone = 'UTC' } = publication;
  const update = urls.update ?? (urls.story !== undefined ? `${urls.story}#[id]` : undefined);
  return {
    publication: { ...(name && { name: name.trim() }), ...(tag && { tag }), lang, timeZone },
    collection,
    settleAfter,
    routes: resolveRoutes(options),
    urls: {
      index: urls.index ?? '/',
      ...(urls.story !== undefined && { story: urls.story }),
      ...(update !== undefined && { update }),
    },
    feeds: {
      newest: 50,
      within: 24,
      most: 500,
      include: 'all',
      content: 'full',
      stories: storiesFeeds(options),
      story: ['rss'],
      hubs: [],
      ...stated(options.feeds ?? {}),
    },
    components: Object.fromEntries(
      Object.entries({ ...options.components, Layout: options.layout }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  };
}

/** The formats of the feed of stories: those whose address no feed of all updates has. */
function storiesFeeds(options: DevelopingStoryOptions): FeedFormat[] {
  const routes = resolveRoutes(options);
  const { index } = routes;
  if (index === false) return [];
  return FORMATS.filter(
    (format) => !FORMATS.some((other) => routes[other] === `${index}/${FEED_FILES[format]}`),
  );
}

/** Whether any feed is made. */
export function hasFeeds({ routes, feeds }: Pick<ResolvedOptions, 'routes' | 'feeds'>): boolean {
  return (
    FORMATS.some((format) => routes[format] !== false) ||
    (routes.index !== false && feeds.stories.length > 0) ||
    (routes.story !== false && feeds.story.length > 0)
  );
}

/** What was said, without what was left undefined. */
function stated<T extends object>(options: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: NonNullable<T[Key]>;
  };
}

/** The routes with each default made of the one above it, so that moving the index moves all. */
export function resolveRoutes({
  pages = true,
  routes = {},
}: Pick<DevelopingStoryOptions, 'pages' | 'routes'>): ResolvedRoutes {
  const { rss = '/rss.xml', atom = '/atom.xml', json = '/feed.json', cards = '/cards' } = routes;
  const index = trim(routes.index ?? '/stories');
  const story = trim(routes.story ?? `${index === false ? '/stories' : index}/[slug]`);
  const update = trim(routes.update ?? `${story === false ? '/stories/[slug]' : story}/[id]`);
  const files = { rss, atom, json, cards: trim(cards) };
  return pages
    ? { index, story, update, ...files }
    : { index: false, story: false, update: false, ...files };
}

function trim(address: string | false): string | false {
  return address === false ? false : trimAddress(address);
}
