import { isBefore } from '../dates/story-date.ts';
import type { ParsedNote } from '../notes/parse-notes.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Finds notes that are out of order, older than the story, or edited or withdrawn before they were
 * written. A day and an instant on that day are in order either way.
 *
 * @param published The story's first publication, as written, where it can be read.
 * @param notes Newest first, as stacked.
 * @param timeZone The publication's, in which days are read.
 */
export function checkDates(
  published: string | undefined,
  notes: readonly ParsedNote[],
  timeZone: string,
): Problem[] {
  return notes.flatMap((note, index) => {
    const { position, date, withdrawn, edited } = note;
    const problems: Problem[] = [];
    const below = notes[index + 1];
    if (below && isBefore(date, below.date, timeZone)) {
      problems.push(
        problem('note-out-of-order', {
          message: `This editor’s note of ${date} stands above one of ${below.date} (line ${below.position.line}), which is newer. Notes are stacked newest first.`,
          hint: 'Swap the two, or mend the date that is wrong.',
          position,
        }),
      );
    }
    if (published !== undefined && isBefore(date, published, timeZone)) {
      problems.push(
        problem('note-before-published', {
          message: `This editor’s note of ${date} is older than the story, which was first published ${published}.`,
          hint: 'Fix the date of the note, or “published” in the frontmatter.',
          position,
        }),
      );
    }
    if (withdrawn && isBefore(withdrawn.date, date, timeZone)) {
      problems.push(
        problem('withdrawn-before-date', {
          message: `This editor’s note of ${date} says that it was withdrawn before that, ${withdrawn.date}.`,
          hint: 'Fix one of the two dates.',
          position,
        }),
      );
    }
    if (edited !== undefined && isBefore(edited, date, timeZone)) {
      problems.push(
        problem('edited-before-date', {
          message: `This editor’s note of ${date} says that it was edited before that, ${edited}.`,
          hint: 'Fix one of the two dates.',
          position,
        }),
      );
    }
    return problems;
  });
}
