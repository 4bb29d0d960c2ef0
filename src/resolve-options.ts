import { trimAddress } from './address-pattern.ts';
import type { DevelopingStoryOptions, RouteOptions } from './options.ts';

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
    components: Object.fromEntries(
      Object.entries({ ...options.components, Layout: options.layout }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  };
}

/** The routes with each default made of the one above it, so that moving the index moves all. */
export function resolveRoutes({
  pages = true,
  routes = {},
}: Pick<DevelopingStoryOptions, 'pages' | 'routes'>): ResolvedRoutes {
  const { rss = '/rss.xml', cards = '/cards' } = routes;
  const index = trim(routes.index ?? '/stories');
  const story = trim(routes.story ?? `${index === false ? '/stories' : index}/[slug]`);
  const update = trim(routes.update ?? `${story === false ? '/stories/[slug]' : story}/[id]`);
  const files = { rss, cards: trim(cards) };
  return pages
    ? { index, story, update, ...files }
    : { index: false, story: false, update: false, ...files };
}

function trim(address: string | false): string | false {
  return address === false ? false : trimAddress(address);
}
