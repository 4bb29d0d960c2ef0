/** What kind of change an editor's note states. */
export type NoteKind = 'update' | 'correction' | 'clarification' | 'retraction';

/** A person or desk a story or a note is by. */
export interface Author {
  name: string;
  /** Absolute, with http or https. */
  url?: string;
  /** An account in the fediverse: `@ada@news.example`. */
  fediverse?: string;
}

/** A picture of a note: a path from the story's file. */
export interface Picture {
  src: string;
  /** What it shows; empty where it says nothing that the words don't. */
  alt: string;
  credit?: string;
  caption?: string;
}

/** A card of the publisher's own: a path from the story's file, and the words on the picture. */
export interface OwnCard {
  src: string;
  alt: string;
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

/** What an editor says of a change, beside its words. */
interface Marks {
  /** Only where they aren't the story's. */
  authors?: Author[];
  /** A key event of the story. */
  key?: true;
  /** Shown first, above newer notes. */
  pinned?: true;
  /** On the page only: in no feed, and it moves no date. */
  quiet?: true;
  /** When its text changed in a way that readers should see, as written. */
  edited?: string;
  withdrawn?: Withdrawal;
  /** No body of its own: the change was made in the article's text. */
  empty: boolean;
}

/** One `<EditorsNote>` block of a story file, dates and ids as written. Plain data: it survives JSON. */
export interface Note extends Marks {
  id: string;
  /** The date as written: `2021-02-16` or `2021-02-16T14:05-05:00`. */
  date: string;
  kind: NoteKind;
  headline?: string;
  draft?: true;
  image?: Picture;
  card?: OwnCard | false;
  /** Differs where the tag or what is in it was written differently. */
  version: string;
  /** How far up it stands on its day or in its second, held-back notes counted (`placesOf`). */
  place?: number;
  /** Its body without markup, a paragraph a line, and without what only running the file tells. */
  text: string;
  /**
   * What it says: its first sentence, or all of a short note that mends or takes back something.
   * Empty where the file doesn't tell that whole.
   */
  summary: string;
}

/** Why an event that a build leaves out is shown in dev. */
export type Held = 'draft' | 'future';

/** A story's events are its notes and, last, its first publication. */
export interface StoryEvent extends Marks {
  /** `published`, or the note's id: anchor, end of permalink and guid, name of the card. */
  id: string;
  kind: NoteKind | 'published';
  /** The date as written. The only one to show. */
  date: string;
  /**
   * Where a format demands a time: no other event or change of all stories has it, and what is
   * stacked on top doesn't move it. In the second that was written, where one was; never to be shown.
   */
  instant: string;
  /**
   * When it last changed in a way that readers should see: the date as written, and an instant like
   * the event's own and later, or that itself where nothing changed.
   */
  modified: { date: string; instant: string };
  /** As the editor wrote it; absent on withdrawn events. */
  headline?: string;
  /** Without markup; absent on withdrawn events. */
  text?: string;
  summary?: string;
  /** 1 for the oldest note, counting up; 0 for the first publication. */
  number: number;
  /** Set in dev only: a build has left the event out. */
  held?: Held;
}
