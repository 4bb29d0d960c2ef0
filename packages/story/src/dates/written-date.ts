import { parseStoryDate } from './story-date.ts';

/** A day, or an instant in any of the ways in which programs write one. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:(?:t|\s+)(\d{2}:\d{2}(?::\d{2})?)(?:(?<=:\d{2}:\d{2})[.,]\d+)?\s*(?:(z|utc|gmt)|([+-]\d{2})(?::?(\d{2}))?))?$/i;

/** No publication is older: programs write the year 1 where they know no date. */
const FIRST_YEAR = '1000';

/**
 * A date in the one form in which stories have it, where the text is a date: `2021-02-16`, or
 * `2021-02-16T14:05-05:00`, with its seconds where they were written. What content systems write
 * means the same and is read: fractions of a second, which are cut off, a space for the `T`, small
 * letters, an offset without its colon or minutes.
 */
export function writtenDate(text: string): string | undefined {
  const date = inOneForm(text);
  return date !== undefined && date >= FIRST_YEAR && parseStoryDate(date) ? date : undefined;
}

function inOneForm(text: string): string | undefined {
  const [, day, clock, utc, hours, minutes = '00'] = WRITTEN.exec(text.trim()) ?? [];
  if (clock === undefined) return day;
  return `${day}T${clock}${utc === undefined ? `${hours}:${minutes}` : 'Z'}`;
}
