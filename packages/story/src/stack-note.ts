import type { MdxNode } from './parse-mdx.ts';
import type { ParsedNote } from './parse-notes.ts';
import { isSilent, NOTE_TAG } from './stacked-tags.ts';
import type { NoteKind } from './types.ts';

/** A note that is to be written. */
export interface NewNote {
  /** A day, or an instant with its offset. */
  date: string;
  kind?: NoteKind | undefined;
  headline?: string | undefined;
  /** MDX. Without it the note is one empty tag; where it is blank, a tag open for writing. */
  body?: string | undefined;
}

/** A story file with a note stacked on top. */
export interface StackedSource {
  source: string;
  /** What was inserted, and where: the rest of the file is as it was. */
  inserted: { offset: number; text: string };
  /** The line of the note's tag, from 1. */
  line: number;
  /** The line where its body begins, or its tag where it has none. */
  bodyLine: number;
}

/**
 * Stacks a note on top of a story's notes, or where the first one belongs: above the article,
 * below the imports and comments that open the file. Whether the file is right afterwards is
 * `readStory`'s to say.
 *
 * @param read The file as it was read.
 */
export function stackNote(
  source: string,
  read: { notes: readonly ParsedNote[]; blocks: readonly MdxNode[] },
  note: NewNote,
): StackedSource {
  const newline = /\r?\n/.exec(source)?.[0] ?? '\n';
  const offset = place(source, read);
  const before = source.slice(0, offset);
  const lead = newline.repeat(2 - blankness(before));
  const trail = source.slice(offset).trim() === '' ? '' : newline;
  const lines = writeNote(note);
  const text = lead + [...lines, ''].join(newline) + trail;
  const line = (before + lead).split('\n').length;
  const bodyLine = lines.length > 1 ? line + 2 : line;
  return {
    source: before + text + source.slice(offset),
    inserted: { offset, text },
    line,
    bodyLine,
  };
}

function place(
  source: string,
  { notes, blocks }: { notes: readonly ParsedNote[]; blocks: readonly MdxNode[] },
): number {
  const article = blocks.find((block) => !isSilent(block));
  const start = notes[0]?.position.offset ?? article?.position.start.offset ?? source.length;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return source.slice(lineStart, start).trim() === '' ? lineStart : start;
}

/** How many line breaks a text ends with, 2 at most. */
function blankness(text: string): number {
  const end = /(?:\r?\n[^\S\n]*){0,2}$/.exec(text)?.[0] ?? '';
  return end.split('\n').length - 1;
}

function writeNote({ date, kind, headline, body }: NewNote): string[] {
  const attributes = [
    `date="${date}"`,
    ...(kind === undefined || kind === 'update' ? [] : [`kind="${kind}"`]),
    ...(headline === undefined ? [] : [`headline="${attributeText(headline)}"`]),
  ].join(' ');
  if (body === undefined) return [`<${NOTE_TAG} ${attributes} />`];
  return [`<${NOTE_TAG} ${attributes}>`, '', ...body.trim().split(/\r?\n/), '', `</${NOTE_TAG}>`];
}

/** A text as the value of an attribute, on one line. */
function attributeText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
