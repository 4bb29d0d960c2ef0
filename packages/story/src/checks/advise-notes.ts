import { dateDigits } from '../dates/date-digits.ts';
import { presentDay, presentInstant } from '../dates/present-instant.ts';
import type { ParsedNote } from '../notes/parse-notes.ts';
import { problem, type Problem } from '../problem.ts';

/** Advice on notes that are right but may not do what their writer wants. */
export function adviseNotes(
  notes: readonly ParsedNote[],
  { now, timeZone }: { now: Date; timeZone: string },
): Problem[] {
  const today = presentDay(now, timeZone);
  const oldest = new Map<string, ParsedNote>();
  return notes
    .toReversed()
    .flatMap((note) => {
      const { date, position, explicitId, id } = note;
      const problems: Problem[] = [];
      if (date === today) {
        problems.push(
          problem('day-note-today', {
            message: `This editor’s note is dated today without a time, so feeds place it at noon, whenever it was written.`,
            hint: `Write the time as well, date="${date}Thh:mm${offsetOf(now, timeZone)}" with the hour and the minute.`,
            position,
          }),
        );
      }
      const digits = dateDigits(date);
      const other = oldest.get(digits);
      if (!other) oldest.set(digits, note);
      else if (!explicitId) {
        problems.push(
          problem('equal-digits', {
            message: `This editor’s note has the same date as the one on line ${other.position.line}, so its id is ${id}. Deleting or redating the other would change it.`,
            hint: `Give this note an id of its own: id="${id}" keeps the one it has.`,
            position,
          }),
        );
      }
      return problems;
    })
    .toReversed();
}

/** The offset that a time zone has then: `-05:00`. */
function offsetOf(now: Date, timeZone: string): string {
  return presentInstant(now, timeZone).slice(-6);
}
