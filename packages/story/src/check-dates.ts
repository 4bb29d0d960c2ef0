import type { ParsedNote } from './parse-notes.ts';
import type { Problem } from './problem.ts';
import { earliest, latest, storyDate } from './story-date.ts';

/**
 * Finds notes that are out of order, older than the story, or withdrawn before they were written.
 * A day and an instant on that day are in order either way.
 *
 * @param published The story's first publication, as written.
 * @param notes Newest first, as stacked.
 * @param timeZone The publication's, in which days are read.
 */
export function checkDates(
  published: string,
  notes: readonly ParsedNote[],
  timeZone: string,
): Problem[] {
  return notes.flatMap((note, index) => {
    const problems: Problem[] = [];
    const below = notes[index + 1];
    if (below && isBefore(note.date, below.date, timeZone)) {
      problems.push({
        code: 'note-out-of-order',
        message: `This editor's note of ${note.date} stands above one of ${below.date} (line ${below.position.line}), which is newer. Notes are stacked newest first.`,
        hint: 'Swap the two, or mend the date that is wrong.',
        position: note.position,
      });
    }
    if (isBefore(note.date, published, timeZone)) {
      problems.push({
        code: 'note-before-published',
        message: `This editor's note of ${note.date} is older than the story, which was first published ${published}.`,
        hint: 'Mend the date of the note, or "published" in the frontmatter.',
        position: note.position,
      });
    }
    if (note.withdrawn && isBefore(note.withdrawn.date, note.date, timeZone)) {
      problems.push({
        code: 'withdrawn-before-date',
        message: `This editor's note of ${note.date} says that it was withdrawn before that, ${note.withdrawn.date}.`,
        hint: 'Mend one of the two dates.',
        position: note.position,
      });
    }
    return problems;
  });
}

/** Whether one date is surely before another, whatever hour a day stands for. */
function isBefore(date: string, other: string, timeZone: string): boolean {
  const end = latest(storyDate(date), timeZone);
  const start = earliest(storyDate(other), timeZone);
  // A day ends where the next begins; an instant has no length.
  const lastMoment = date.includes('T') ? end.epochMilliseconds : end.epochMilliseconds - 1;
  return lastMoment < start.epochMilliseconds;
}
