import { parseStoryDate } from './story-date.ts';
import { suggestDate } from './suggest-date.ts';

/**
 * Reports what is wrong with a date.
 *
 * @param message The end of a sentence that begins with the date as it stands in the file.
 * @param hint What to write, by a function that puts a date into the place where it stands.
 */
type DateFault = (
  name: 'unreadable-date' | 'impossible-date',
  message: string,
  hint: (place: (date: string) => string) => string,
) => void;

/** The second that is put in now and then. */
const LEAP_SECOND = /(?<=T\d{2}:\d{2}):60(?!\d)/;

/** A date as written, where it is one. */
export function readWrittenDate(text: string, fault: DateFault): string | undefined {
  if (parseStoryDate(text)) return text;
  const before = text.replace(LEAP_SECOND, ':59');
  const meant = parseStoryDate(before) ? before : suggestDate(text);
  const formed = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text);
  fault(
    formed ? 'impossible-date' : 'unreadable-date',
    formed ? impossible(text) : 'can’t be read as a date.',
    (place) =>
      meant
        ? `Write ${place(meant)}.`
        : `Write a day as ${place('2021-02-16')}, or an instant with its offset as ${place('2021-02-16T14:05-05:00')}.`,
  );
  return undefined;
}

function impossible(text: string): string {
  if (LEAP_SECOND.test(text)) return 'has a second 60, which clocks of pages and feeds don’t have.';
  return /T\d{2}:\d{2}(?::\d{2})?$/.test(text)
    ? 'has no offset, so it could be any of 24 hours.'
    : 'is a day or a time that doesn’t exist.';
}
