/** What kind of change an editor's note states. */
export type NoteKind = 'update' | 'correction' | 'clarification' | 'retraction';

/** A person or desk a story is by. */
export interface Author {
  name: string;
  url?: string;
}

/** A statement that something published was false or should not have been published. */
export interface Withdrawal {
  /** The date as written: a day or an instant with offset. */
  date: string;
  /** Why, in a sentence that readers see. */
  reason: string;
}

/** Where something stands in a file. Lines and columns count from 1, offsets from 0 in UTF-16 units. */
export interface SourcePosition {
  line: number;
  column: number;
  offset: number;
}

/** One `<EditorsNote>` block of a story file, dates and ids as written. Plain data: it survives JSON. */
export interface Note {
  id: string;
  /** The date as written: `2021-02-16` or `2021-02-16T14:05-05:00`. */
  date: string;
  kind: NoteKind;
  headline?: string;
  /** No body of its own: the change was made in the article's text. */
  empty: boolean;
  draft?: true;
  withdrawn?: Withdrawal;
}

/** Why an event that a build leaves out is shown in dev. */
export type Held = 'draft' | 'future';

/** A story's events are its notes and, last, its first publication. */
export interface StoryEvent {
  /** `published`, or the note's id: anchor, end of permalink and guid, name of the card. */
  id: string;
  kind: NoteKind | 'published';
  /** The date as written. The only one to show. */
  date: string;
  /** Where a format demands a time: distinct for every event of a story, stable, never to be shown. */
  instant: string;
  /** As the editor wrote it; absent on withdrawn events. */
  headline?: string;
  empty: boolean;
  /** 1 for the oldest note, counting up; 0 for the first publication. */
  number: number;
  withdrawn?: Withdrawal;
  /** Set in dev only: a build has left the event out. */
  held?: Held;
}

/** The publisher's site. */
export interface Publication {
  name: string;
  /** BCP 47. */
  lang: string;
  /** IANA name; days are read in it. */
  timeZone: string;
  /** RFC 4151 tagging entity, `authority,date`: the first part of every guid. */
  tag: string;
}
