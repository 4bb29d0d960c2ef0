import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import type { ImportCheck } from '../types.ts';
import { draftNote } from './draft-note.ts';
import { entriesOf } from './entries-of.ts';
import { noteAt, type NoteStart } from './note-at.ts';
import { noteChecks } from './note-checks.ts';
import type { Reading } from './reading.ts';
import { startsInTurn } from './starts-in-turn.ts';

/** An article parted from the notes below it. */
interface FootNotes {
  /** In the order in which they stood. */
  notes: DraftNote[];
  above: Block[];
  checks: ImportCheck[];
}

/**
 * Parts an article from the notes at its foot, where corrections often stand. Each is its own
 * paragraph, the one below its label, or all that its box holds. A note with an article's text
 * below it is none of these.
 */
export function footNotes(article: readonly Block[], reading?: Reading): FootNotes {
  const blocks = partNotes(article, reading);
  const found: { index: number; start: NoteStart; body: Block[] }[] = [];
  const stacked = noteAt(blocks, skipRules(blocks), reading);
  let end = trimRules(blocks, blocks.length);
  for (;;) {
    const last = lastNote(blocks, end, { stacked, reading });
    // Notes all the way up are a stack without an article.
    if (!last || last.index === 0) break;
    const { start, index } = last;
    const body = [...(start.rest ? [start.rest] : []), ...blocks.slice(index + start.used, end)];
    found.unshift({ index, start, body });
    end = trimRules(blocks, index);
  }
  if (end === 0) return { notes: [], above: blocks, checks: [] };
  const dated = startsInTurn(found, blocks, reading);
  return {
    notes: dated.map(({ start, body }) => draftNote(start, body, { fromFoot: true })),
    above: blocks.slice(0, end),
    checks: dated.flatMap(({ start }) => noteChecks(start)),
  };
}

/** How far above a note a label that several share may stand. */
const NEAR = 12;

/** Parts a list at the foot whose every item is a note, or dated below a label that they share. */
function partNotes(blocks: readonly Block[], reading?: Reading): Block[] {
  const last = trimRules(blocks, blocks.length) - 1;
  const list = blocks[last];
  const above = blocks.slice(0, Math.max(last, 0));
  const items = (list ? entriesOf(list) : []).map((item) => item.map(withoutGroup));
  const areNotes = items.every((item, at) => {
    const before = [...above.slice(-NEAR), ...items.slice(0, at).flat()].slice(-NEAR);
    const around = [...before, ...item];
    return (
      noteAt(around, before.length, reading)?.used === 1 ||
      (at === 0 && noteAt(around, before.length - 1, reading)?.used === 2)
    );
  });
  return items.length > 0 && areNotes ? [...above, ...items.flat()] : [...blocks];
}

/** The items of one list are not one note. */
function withoutGroup({ group: _, ...block }: Block): Block {
  return block;
}

function lastNote(
  blocks: readonly Block[],
  end: number,
  { stacked, reading }: { stacked: NoteStart | undefined; reading: Reading | undefined },
) {
  const group = blocks[end - 1]?.group;
  if (group !== undefined) {
    let first = end - 1;
    while (blocks[first - 1]?.group === group) first -= 1;
    const start = noteAt(blocks, first, reading);
    return start && { start, index: first };
  }
  for (const index of [end - 2, end - 1, end - 3, end - 4]) {
    const start = noteAt(blocks, index, reading);
    if (!start) continue;
    const below = end - index - start.used;
    // A rule parts a note from an article below it.
    if (blocks.slice(index, end).some(({ type }) => type === 'rule')) continue;
    const announced = !start.rest && start.lead.label && isOfTheFoot(start, stacked);
    const most = blocks[index]?.type === 'heading' ? SECTION : 1;
    if (below === 0 || (announced && below > 0 && below <= most)) return { start, index };
  }
  return undefined;
}

/** The most paragraphs that a heading at the foot makes a note of. */
const SECTION = 3;

/** Below notes that are stacked above the article, the lowest label may be over the article itself. */
function isOfTheFoot({ lead: { kind } }: NoteStart, stacked: NoteStart | undefined): boolean {
  return !stacked || (stacked.lead.kind === 'update' && kind !== 'update');
}

function skipRules(blocks: readonly Block[]): number {
  return blocks.findIndex(({ type }) => type !== 'rule');
}

/** Where blocks end that end at some place, the rules in front of that left out. */
export function trimRules(blocks: readonly Block[], from: number): number {
  let end = from;
  while (end > 0 && blocks[end - 1]?.type === 'rule') end -= 1;
  return end;
}
