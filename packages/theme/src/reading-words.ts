import type { ThemeWords } from './words.ts';

/** What is said of updates that come while one reads. */
export type LiveWords = Pick<
  ThemeWords,
  | 'newUpdates'
  | 'changedUpdates'
  | 'shownUpdates'
  | 'goToNewest'
  | 'goToChanged'
  | 'pauseLive'
  | 'resumeLive'
>;

/** What is said of notes that came since the reader was last here. */
export type UnreadWords = Pick<
  ThemeWords,
  'newNotes' | 'changedNotes' | 'sinceLastVisit' | 'markNew' | 'markChanged'
>;
