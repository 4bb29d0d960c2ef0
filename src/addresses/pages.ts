import type { FeedFormat } from './feed-formats.ts';

/** The pages among the routes. */
export const PAGES = [
  'index',
  'story',
  'update',
  'notes',
  'topics',
  'topic',
  'author',
  'corrections',
  'subscribe',
] as const;
export type PageName = (typeof PAGES)[number];

/** The pages that feeds, cards and metadata link to, whosever they are. */
export const LINKED_PAGES = ['index', 'story', 'update'] as const;

/** Where what we add stands, or `false`. Without trailing slashes: the root is the empty string. */
export type ResolvedRoutes = Record<PageName | FeedFormat | 'feedStyles' | 'cards', string | false>;

/** Where pages that aren't ours are. */
export interface ResolvedUrls {
  index: string;
  story?: string;
  update?: string;
}
