import type { Author, NoteKind, OwnCard, Picture } from '../types.ts';

/** What an editor may write on an `<EditorsNote>`: MDX editors show these words. */
export interface EditorsNoteAttributes {
  /** When the story changed: a day, `2021-02-16`, or an instant, `2021-02-16T14:05-05:00`. */
  date: string;
  /** `update`, where it isn't written. A correction needs a body. */
  kind?: NoteKind;
  /** The update's own headline on its page, its card and in the feed. */
  headline?: string;
  /** Instead of the id made of the date: small letters, digits, hyphens. */
  id?: string;
  /** Who the note is by, where that isn't who the story is by: `{['Ada Long']}`. */
  authors?: readonly (Author | string)[];
  /** A key event: where a story has any, they alone are listed as its key updates. */
  key?: boolean;
  /** Shown first, above newer notes. One a story. */
  pinned?: boolean;
  /** On the page only: in no feed, and it moves no date. Not for corrections and retractions. */
  quiet?: boolean;
  /** When the note's text changed in a way that readers should see: a day or an instant. */
  edited?: string;
  /** When the note was taken back: a day or an instant. It needs a `reason`. */
  withdrawn?: string;
  /** Why the note was withdrawn, in a sentence that readers see. */
  reason?: string;
  /** Shown in dev, marked; in no build. */
  draft?: boolean;
  /** A picture of the note: `{{ src: './gate.jpg', alt: 'The closed gate' }}`. */
  image?: Picture;
  /** The note's own share card, cut to 1200 by 630: `{{ src, alt }}`; `{false}` for none. */
  card?: OwnCard | false;
}

/** The tag of a note, as TypeScript checks it in MDX files. */
export type EditorsNoteTag = (props: EditorsNoteAttributes & { children?: unknown }) => null;
