import { earliest, isBefore, storyDate } from '../dates/story-date.ts';
import type { ParsedNote } from '../notes/parse-notes.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Finds notes that are out of order, older than the story, or edited or withdrawn before they were
 * written. A day and an instant on that day are in order either way, but two instants aren't for a
 * day between them.
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
  const newer = newerBeneath(notes, timeZone);
  return notes.flatMap((note) => {
    const { position, date, withdrawn, edited } = note;
    const problems: Problem[] = [];
    const below = newer.get(note);
    if (below) {
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

/** Each note that stands above a newer one, with that. Of one newer note is told once. */
function newerBeneath(notes: readonly ParsedNote[], timeZone: string): Map<ParsedNote, ParsedNote> {
  const found = new Map<ParsedNote, ParsedNote>();
  const start = ({ date }: ParsedNote) => earliest(storyDate(date), timeZone).epochMilliseconds;
  let beneath: ParsedNote | undefined;
  /** What begins last of what is beneath: neighbours alone don't tell where a day is between. */
  let newest: ParsedNote | undefined;
  for (const note of notes.toReversed()) {
    const newer = [beneath, newest].find((it) => it && isBefore(note.date, it.date, timeZone));
    if (newer) found.set(note, newer);
    if (!newest || newer === newest || start(note) >= start(newest)) newest = note;
    beneath = note;
  }
  return found;
}
