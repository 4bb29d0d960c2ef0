import type { ThemeWords } from './words.ts';

/** What is said by what moves on a page. */
interface Worded {
  /** In the language of the page. */
  words: ThemeWords;
}

/** A network that stories can be shared on, or `email`. */
export type ShareNetwork =
  'bluesky' | 'facebook' | 'linkedin' | 'mastodon' | 'whatsapp' | 'x' | 'email';

/**
 * Looks for news while a developing story is read, and tells of them. The default slot is for other
 * bars at the foot of the viewport.
 */
export interface LiveProps extends Worded {
  /**
   * Seconds before the page is asked for the first time.
   * @default 30
   */
  every?: number | undefined;
}

/** Turns the stack over: newest first, oldest first. */
export type OrderProps = Worded;

/** Shares a story or a note. */
export interface ShareProps extends Worded {
  /** What is shared. Links to networks need it absolute. */
  url: string;
  /** What networks are told of it. */
  title: string;
  /** Address of its card, which goes along where the device takes files. */
  card?: string | undefined;
  /**
   * The links, in their order. None where the list is empty.
   * @default all
   */
  networks?: readonly ShareNetwork[] | undefined;
  /**
   * One button, for a note of the stack: its links are those of the page's whole form.
   * @default false
   */
  compact?: boolean | undefined;
}

/** Marks notes that are new since the reader last came, and leads to the first of them. */
export interface UnreadProps extends Worded {
  /** The story's address: visits are remembered by it. */
  story: string;
}
