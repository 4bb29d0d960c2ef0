import type { Block } from '../block.ts';
import { datesInTurn } from './dates-in-turn.ts';
import { noteAt, type NoteStart } from './note-at.ts';
import type { Reading } from './reading.ts';

/** Where a note begins among blocks, or the date of one that is a tag already. */
type FoundStart = { index: number; start: NoteStart } | { date: string | undefined };

/** Beginnings of notes that follow one another, with dates that do so too. */
export function startsInTurn<F extends FoundStart>(
  found: readonly F[],
  blocks: readonly Block[],
  reading?: Reading,
): F[] {
  if (!found.some((it) => 'start' in it && it.start.lead.written?.guessed)) return [...found];
  const dates = datesInTurn(
    found.map((it) => (published) => {
      if ('start' in it) return noteAt(blocks, it.index, { ...reading, published })?.lead.written;
      return it.date === undefined ? undefined : { length: 0, date: it.date };
    }),
    reading?.published,
  );
  return found.map((it, index) => {
    const written = dates[index];
    if (!('start' in it) || !written) return it;
    return { ...it, start: { ...it.start, lead: { ...it.start.lead, written } } };
  });
}
