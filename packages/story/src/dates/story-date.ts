import { Temporal } from 'temporal-polyfill';

/** A date as an editor writes it: a day of the publication's calendar, or an instant. */
export type StoryDate =
  { type: 'day'; day: Temporal.PlainDate } | { type: 'instant'; instant: Temporal.Instant };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
// A leap second is no time that pages can tell: a valid `datetime` has 60 seconds a minute.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a date of a story file.
 *
 * @param text A day, `2021-02-16`, or an instant with its offset, `2021-02-16T14:05-05:00`
 * (the subset of RFC 3339 with seconds optional).
 * @returns `undefined` where the text has another form or names a date that doesn't exist.
 */
export function parseStoryDate(text: string): StoryDate | undefined {
  try {
    if (DAY.test(text)) return { type: 'day', day: Temporal.PlainDate.from(text) };
    if (INSTANT.test(text)) return { type: 'instant', instant: Temporal.Instant.from(text) };
  } catch {
    return undefined;
  }
  return undefined;
}

/**
 * Reads a date that was checked before it came here.
 *
 * @throws RangeError where it wasn't.
 */
export function storyDate(text: string): StoryDate {
  const date = parseStoryDate(text);
  if (!date) throw new RangeError(`"${text}" is not a day or an instant with offset.`);
  return date;
}

/** The day a date falls on in a time zone. */
export function dayOf(date: StoryDate, timeZone: string): Temporal.PlainDate {
  return date.type === 'day' ? date.day : date.instant.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The first instant a date can mean: a day begins at its midnight. */
export function earliest(date: StoryDate, timeZone: string): Temporal.Instant {
  return date.type === 'instant' ? date.instant : date.day.toZonedDateTime(timeZone).toInstant();
}

/** The first instant after all that a date can mean. */
function latest(date: StoryDate, timeZone: string): Temporal.Instant {
  if (date.type === 'instant') return date.instant;
  return date.day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

/** Whether a date lies ahead of `now`. Today's day never does, whatever the hour. */
export function isFuture(date: StoryDate, now: Date, timeZone: string): boolean {
  return earliest(date, timeZone).epochMilliseconds > now.getTime();
}

/** Whether one date is surely before another, whatever hour a day stands for. */
export function isBefore(date: string, other: string, timeZone: string): boolean {
  const [one, two] = [storyDate(date), storyDate(other)];
  // A day that a zone skipped has no moment to tell it by.
  if (one.type === 'day' && two.type === 'day')
    return Temporal.PlainDate.compare(one.day, two.day) < 0;
  const end = latest(one, timeZone);
  const start = earliest(two, timeZone);
  // A day ends where the next begins; an instant has no length.
  const lastMoment = date.includes('T') ? end.epochMilliseconds : end.epochMilliseconds - 1;
  return lastMoment < start.epochMilliseconds;
}
