import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import type { ImportCheck, LeftOut } from '../types.ts';
import { wordsOf } from '../words.ts';
import { draftNote } from './draft-note.ts';
import { trimRules } from './foot-notes.ts';
import { noteAt, type NoteStart } from './note-at.ts';
import { emptyNoteCheck, noteChecks } from './note-checks.ts';
import { isOriginalMark } from './original-mark.ts';
import type { Reading } from './reading.ts';
import { startsInTurn } from './starts-in-turn.ts';

/** What stands above an article, read. */
interface StackedNotes {
  /** In the order in which they stood. */
  notes: DraftNote[];
  article: Block[];
  leftOut: LeftOut[];
  checks: ImportCheck[];
}

/** A note of more words than this is none: a later note stands within the article. */
const LONGEST = 1500;

/**
 * Reads the notes stacked above an article. The paragraphs between two notes are the upper one's.
 * Those below the lowest note are the article, unless a box or a line such as "Original story:"
 * shows where the note ends.
 *
 * @param blocks Beginning where a note may begin.
 */
export function stackedNotes(blocks: readonly Block[], reading?: Reading): StackedNotes {
  const { found, index } = findStack(blocks, reading);
  const result: StackedNotes = {
    notes: [],
    article: blocks.slice(index),
    leftOut: [],
    checks: [],
  };
  for (const it of startsInTurn(found, blocks, reading)) {
    if (!('start' in it)) {
      result.notes.push(it.note);
      continue;
    }
    const { start, body, mark, isLowest, checks } = it;
    const note = draftNote(start, body, { fromFoot: false });
    result.notes.push(note);
    result.checks.push(...noteChecks(start), ...checks);
    if (note.empty) result.checks.push(isLowest ? emptyNoteCheck(note) : emptyAmongNotes(note));
    if (mark) {
      const { text: words, line } = mark;
      result.leftOut.push({ what: 'mark of the original story', words, line, unseen: false });
    }
  }
  return result;
}

/** A note of a stack: a tag already, or a beginning and what stands below it. */
type Found =
  | { note: DraftNote; date: string | undefined }
  | {
      index: number;
      start: NoteStart;
      body: Block[];
      mark?: Block | undefined;
      isLowest: boolean;
      checks: ImportCheck[];
    };

/** The notes of a stack, and where the article below them begins. */
function findStack(blocks: readonly Block[], reading?: Reading) {
  const found: Found[] = [];
  let index = skipRules(blocks, 0);
  for (;;) {
    const tag = blocks[index];
    if (tag?.note) {
      const note = tagNote(tag, tag.note);
      found.push({ note, date: note.date });
      index = skipRules(blocks, index + 1);
      continue;
    }
    const start = noteAt(blocks, index, reading);
    if (!start) return { found, index };
    const from = index + start.used;
    const next = nextNote(blocks, from, reading);
    const isLowest = next === undefined;
    const { to, mark } = isLowest ? endOfLowest(blocks, from, start) : { to: next };
    const body = [...(start.rest ? [start.rest] : []), ...blocks.slice(from, to)];
    const checks: ImportCheck[] = [];
    if (isLowest && body.length === 0) takeNextAsCorrection(blocks, from, start, body, checks);
    const end = from + body.length - (start.rest ? 1 : 0);
    const own = body.slice(0, trimRules(body, body.length));
    found.push({ index, start, body: own, mark, isLowest, checks });
    index = skipRules(blocks, mark ? end + 1 : end);
  }
}

function nextNote(blocks: readonly Block[], from: number, reading?: Reading): number | undefined {
  let words = 0;
  for (let index = from; index < blocks.length && words <= LONGEST; index += 1) {
    const block = blocks[index];
    if (block?.note ?? noteAt(blocks, index, reading)) return index;
    words += wordsOf(block?.text ?? '').length;
  }
  return undefined;
}

/** A rule this many blocks below a note's label may part the note from the article. */
const NEAR = 6;

/** Where the lowest note's paragraphs end. */
function endOfLowest(blocks: readonly Block[], from: number, { group, rest, lead }: NoteStart) {
  let to = from;
  if (group !== undefined) while (blocks[to]?.group === group) to += 1;
  let count = 0;
  for (let index = to; index < blocks.length && count <= LONGEST; index += 1) {
    const mark = blocks[index];
    if (mark && isOriginalMark(mark.text)) return { to: index, mark };
    count += wordsOf(mark?.text ?? '').length;
  }
  // A bare label announces words, which a sentence ("This story was updated on …") does not.
  const bare = rest === undefined && to === from && lead.label;
  const rule = bare ? blocks.slice(from, from + NEAR).findIndex(({ type }) => type === 'rule') : -1;
  return { to: rule > 0 ? from + rule : to };
}

/** A correction must say something: a bare label's is the paragraph below it. */
function takeNextAsCorrection(
  blocks: readonly Block[],
  from: number,
  { lead: { kind }, line }: NoteStart,
  body: Block[],
  checks: ImportCheck[],
): void {
  const next = blocks[from];
  if (kind === 'update' || next?.type !== 'paragraph') return;
  body.push(next);
  const message = `Only the first paragraph below this ${kind} was taken as its words. If more are its own, move them into it.`;
  checks.push({ code: 'note-paragraph-guessed', message, line });
}

function tagNote(tag: Block, { kind, date, empty }: NonNullable<Block['note']>): DraftNote {
  const read = { kind, line: tag.line, lead: '', empty, blocks: 0, fromFoot: false, body: [], tag };
  return date === undefined ? read : { ...read, date };
}

function emptyAmongNotes({ line, lead }: DraftNote): ImportCheck {
  const message = `"${lead}" has no paragraphs below it, so the note is empty.`;
  return { code: 'note-empty', message, line };
}

function skipRules(blocks: readonly Block[], from: number): number {
  let index = from;
  while (blocks[index]?.type === 'rule') index += 1;
  return index;
}
