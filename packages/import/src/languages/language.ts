import type { NoteKind } from '@developing-story/story';

/**
 * How newsrooms write in a language what an import looks for. Each value is the source of a regular
 * expression without capturing groups, read without regard to case and on text that
 * `plainText` made plain.
 */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** What notes begin with: by kind, or `note` for an editor's note of any kind. */
  labels: Record<NoteKind | 'note', string>;
  /** Of those, what may also stand before the mere time of an update: "Updated Jan. 13, 2021". */
  stamp: string;
  /** Words between a label or verb and its date: "on". */
  on: string;
  /** What says in a sentence that the article changed, up to its date, and behind the date. `%V` is a verb. */
  sentences: { before: string; after?: string }[];
  /** What the verbs say happened. */
  verbs: Partial<Record<NoteKind, string>>;
  /** How a correction speaks of what it corrects: "An earlier version of …". */
  earlier: string;
  /** A line over the article as it was first published. */
  original: string;
  /** January to December. */
  months: readonly string[];
  /** Days; `%M` is a month, `%m` its number, `%D` a day, `%Y` a year with what parts it. */
  days: readonly { form: string; year: string }[];
  /** A weekday before a day, with what parts it. */
  weekday: string;
  /** What a byline begins with. */
  by: string;
  /** What stands between the last of several names; empty where it isn't parted from them. */
  and: string;
  /** What somebody is, which is no name: "Staff Writer". */
  roles: string;
  /** What stands before a day of publication. */
  published: string;
  /** What stands before a day of a change. */
  updated: string;
  /** What a headline or line says of an article whose posts are told as it goes on. */
  live: string;
}
