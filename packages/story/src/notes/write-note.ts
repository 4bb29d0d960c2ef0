import type { NoteKind } from '../types.ts';
import { oneLine } from '../words/one-line.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/** What is written of a note. */
export interface WrittenNote {
  /** A day, or an instant with its offset. */
  date?: string | undefined;
  kind?: NoteKind | undefined;
  headline?: string | undefined;
  /** MDX. Without it the note is one empty tag; where it is blank, a tag open for writing. */
  body?: string | undefined;
}

/** A note as it stands in a story file, line by line. */
export function writeNote({ date, kind, headline, body }: WrittenNote): string[] {
  const tag = [
    NOTE_TAG,
    ...(date === undefined ? [] : [`date="${date}"`]),
    ...(kind === undefined || kind === 'update' ? [] : [`kind="${kind}"`]),
    ...(headline?.trim() ? [`headline="${attributeText(headline)}"`] : []),
  ].join(' ');
  if (body === undefined) return [`<${tag} />`];
  return [`<${tag}>`, '', ...body.trim().split(/\r?\n/), '', `</${NOTE_TAG}>`];
}

/** A text as the value of an attribute, on one line. */
function attributeText(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
