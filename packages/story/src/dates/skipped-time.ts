import { Temporal } from 'temporal-polyfill';
import { writeInstant } from './present-instant.ts';
import { storyDate } from './story-date.ts';

/**
 * Whether an instant is written by a time that clocks in a zone never showed, because summer time
 * began over it. A time in another offset than the zone's own is a time of elsewhere.
 *
 * @param date As written; a day is never skipped.
 * @returns How the instant is written by the clocks that day, or `undefined`.
 */
export function unskippedTime(date: string, timeZone: string): string | undefined {
  const written = storyDate(date);
  if (written.type === 'day') return undefined;
  // Temporal passes over an offset, but takes no Z.
  const clock = Temporal.PlainDateTime.from(date.replace('Z', ''));
  const zoned = (disambiguation: 'earlier' | 'later') =>
    clock.toZonedDateTime(timeZone, { disambiguation });
  if (zoned('later').toPlainDateTime().equals(clock)) return undefined;
  const own = Temporal.Instant.compare(written.instant, zoned('later').toInstant());
  const other = Temporal.Instant.compare(written.instant, zoned('earlier').toInstant());
  if (own !== 0 && other !== 0) return undefined;
  return writeInstant(new Date(written.instant.epochMilliseconds), timeZone, 'minute');
}
