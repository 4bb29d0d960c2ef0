import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import type { ImportCheck } from '../types.ts';
import { draftNote } from './draft-note.ts';
import { noteAt } from './note-at.ts';
import { noteChecks } from './note-checks.ts';

/** An article parted from the notes below it. */
interface FootNotes {
  /** In the order in which they stood. */
  notes: DraftNote[];
  above: Block[];
  checks: ImportCheck[];
}

/**
 * Parts an article from the notes at its foot, where corrections often stand. Each is its own
 * paragraph, or all that its box holds. A note with an article's text below it is none of these.
 */
export function footNotes(blocks: readonly Block[], timeZone?: string): FootNotes {
  const notes: DraftNote[] = [];
  const checks: ImportCheck[] = [];
  let end = trimRules(blocks, blocks.length);
  for (;;) {
    const found = lastNote(blocks, end, timeZone);
    // Notes all the way up are a stack without an article.
    if (!found || found.index === 0) break;
    const { start, index } = found;
    const body = [...(start.rest ? [start.rest] : []), ...blocks.slice(index + start.used, end)];
    notes.push(draftNote(start, body, { fromFoot: true }));
    checks.push(...noteChecks(start));
    end = trimRules(blocks, index);
  }
  if (end === 0) return { notes: [], above: [...blocks], checks: [] };
  return { notes: notes.reverse(), above: blocks.slice(0, end), checks };
}

function lastNote(blocks: readonly Block[], end: number, timeZone?: string) {
  const group = blocks[end - 1]?.group;
  if (group !== undefined) {
    let first = end - 1;
    while (blocks[first - 1]?.group === group) first -= 1;
    const start = noteAt(blocks, first, timeZone);
    return start && { start, index: first };
  }
  for (const index of [end - 2, end - 1]) {
    const start = noteAt(blocks, index, timeZone);
    if (start && index + start.used === end) return { start, index };
  }
  return undefined;
}

/** Where blocks end that end at some place, the rules in front of that left out. */
export function trimRules(blocks: readonly Block[], from: number): number {
  let end = from;
  while (end > 0 && blocks[end - 1]?.type === 'rule') end -= 1;
  return end;
}
