import { isBefore } from '../dates/story-date.ts';
import type { MdxNode } from './mdx-node.ts';
import type { ParsedNote } from './parse-notes.ts';
import { isSilent } from './stacked-tags.ts';
import { writeNote, type WrittenNote } from './write-note.ts';

/** A note that is to be stacked. */
export interface NewNote extends WrittenNote {
  date: string;
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
 * Stacks a note on a story's notes: above those of its date and older ones, below those that are
 * dated ahead of it. The first one goes above the article, below the imports and comments that open
 * the file. Whether the file is right afterwards is `readStory`'s to say.
 *
 * @param read The file as it was read.
 * @param timeZone The publication's, in which days are read.
 */
export function stackNote(
  source: string,
  read: { notes: readonly ParsedNote[]; blocks: readonly MdxNode[] },
  note: NewNote,
  timeZone: string,
): StackedSource {
  const newline = /\r?\n/.exec(source)?.[0] ?? '\n';
  const offset = place(source, read, { date: note.date, timeZone });
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
  { date, timeZone }: { date: string; timeZone: string },
): number {
  const ahead = notes.findLastIndex((note) => isBefore(date, note.date, timeZone));
  const below = notes[ahead + 1];
  const end = notes.at(-1)?.end ?? 0;
  const article = blocks.find((block) => !isSilent(block) && block.position.start.offset >= end);
  const start = below?.position.offset ?? article?.position.start.offset ?? source.length;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return source.slice(lineStart, start).trim() === '' ? lineStart : start;
}

/** How many line breaks a text ends with, 2 at most. */
function blankness(text: string): number {
  const end = /(?:\r?\n[^\S\n]*){0,2}$/.exec(text)?.[0] ?? '';
  return end.split('\n').length - 1;
}
