import { parseStoryDate } from '@developing-story/story';
import type { DraftNote } from '../draft.ts';
import type { ImportCheck } from '../types.ts';

/** Where a dated note stands in time: its day, and its instant where it has one. */
interface Dated {
  note: DraftNote;
  day: string;
  instant?: number;
}

/**
 * Stacks notes newest first. Notes without a date stay above the note they stood above; notes of
 * one day keep their order, except that instants go by the clock.
 *
 * @param timeZone In which instants have their day.
 */
export function orderNotes(
  notes: readonly DraftNote[],
  timeZone = 'UTC',
): { notes: DraftNote[]; checks: ImportCheck[] } {
  const groups: { undated: DraftNote[]; dated?: Dated }[] = [];
  let undated: DraftNote[] = [];
  for (const note of notes) {
    const dated = toDated(note, timeZone);
    if (dated) {
      groups.push({ undated, dated });
      undated = [];
    } else undated.push(note);
  }
  const sorted = groups.toSorted((a, b) => compare(a.dated, b.dated));
  const flat = byTheClock(sorted).flatMap(({ undated: above, dated }) => [
    ...above,
    ...(dated ? [dated.note] : []),
  ]);
  const ordered = [...flat, ...undated];
  const moved = ordered.filter(({ fromFoot }) => !fromFoot);
  const before = notes.filter(({ fromFoot }) => !fromFoot);
  const first = before.find((note, index) => moved[index] !== note);
  if (!first) return { notes: ordered, checks: [] };
  const message =
    'The notes of the article were not stacked newest first; those of the story file are. Check that each has kept its own paragraphs.';
  return { notes: ordered, checks: [{ code: 'notes-out-of-order', message, line: first.line }] };
}

function toDated(note: DraftNote, timeZone: string): Dated | undefined {
  const date = note.date === undefined ? undefined : parseStoryDate(note.date);
  if (!date) return undefined;
  if (date.type === 'day') return { note, day: date.day.toString() };
  const day = date.instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return { note, day, instant: date.instant.epochMilliseconds };
}

function compare(a: Dated | undefined, b: Dated | undefined): number {
  if (!a || !b || a.day === b.day) return 0;
  return a.day < b.day ? 1 : -1;
}

/** Puts the instants of each day in order, in the places that instants have there. */
function byTheClock<G extends { dated?: Dated }>(groups: readonly G[]): G[] {
  const queues = new Map<string, G[]>();
  for (const group of groups) {
    const { day = '', instant } = group.dated ?? {};
    if (instant !== undefined) queues.set(day, [...(queues.get(day) ?? []), group]);
  }
  for (const queue of queues.values()) {
    queue.sort((a, b) => (b.dated?.instant ?? 0) - (a.dated?.instant ?? 0));
  }
  return groups.map((group) => {
    if (group.dated?.instant === undefined) return group;
    return queues.get(group.dated.day)?.shift() ?? group;
  });
}
