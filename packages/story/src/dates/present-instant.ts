import { Temporal } from 'temporal-polyfill';
import { dateDigits } from './date-digits.ts';

/**
 * The present as a story file has it: `2021-02-16T14:05-05:00`, or with its seconds where that
 * minute is taken, so that no id depends on another note's.
 *
 * @param timeZone The publication's, whose offset is written.
 * @param taken Dates of the same story, as written.
 */
export function presentInstant(now: Date, timeZone: string, taken: readonly string[] = []): string {
  const minute = writeInstant(now, timeZone, 'minute');
  const digits = dateDigits(minute);
  const isTaken = taken.some((date) => dateDigits(date).startsWith(digits));
  if (!isTaken) return minute;
  // A second 00 is no part of an id, so the next one tells the two apart.
  const at = now.getUTCSeconds() === 0 ? new Date(now.getTime() + 1000) : now;
  return writeInstant(at, timeZone, 'second');
}

/** Today in a time zone: `2021-02-16`. */
export function presentDay(now: Date, timeZone: string): string {
  return zoned(now, timeZone).toPlainDate().toString();
}

/** An instant with the offset that a time zone has then; what is smaller than the unit is cut off. */
export function writeInstant(
  at: Date,
  timeZone: string,
  smallestUnit: 'minute' | 'second',
): string {
  return zoned(at, timeZone).toString({ smallestUnit, timeZoneName: 'never' });
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
