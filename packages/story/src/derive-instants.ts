import { Temporal } from 'temporal-polyfill';
import { dayOf, storyDate } from './story-date.ts';

const MINUTE = 60_000;

/** Something that happened to a story, by its id and its date as written. */
export interface DatedEvent {
  id: string;
  date: string;
  /** How many events stand beneath it on its day, where some aren't among the events. */
  place?: number | undefined;
}

/**
 * The instants of a story's events, for formats that demand a time. An instant stands as written.
 * A day gets noon in the publication's zone, a minute later for each event beneath it on that day,
 * never before the event beneath, and a place within the minute by a hash of story and event, so
 * that no two entries of a feed share one. What is stacked on top changes none of them.
 *
 * @param events Newest first, the first publication last.
 * @param taken Instants of other stories, in milliseconds: none of them is derived again. Those of
 * this story are added.
 * @returns ISO 8601 in UTC, in the same order.
 */
export function deriveInstants(
  storyId: string,
  events: readonly DatedEvent[],
  timeZone: string,
  taken = new Set<number>(),
): string[] {
  for (const { date } of events) {
    const written = storyDate(date);
    if (written.type === 'instant') taken.add(written.instant.epochMilliseconds);
  }
  const onDay = new Map<string, number>();
  let beneath = Number.NEGATIVE_INFINITY;
  return events
    .toReversed()
    .map(({ id, date: written, place }) => {
      const date = storyDate(written);
      const day = dayOf(date, timeZone);
      const count = place ?? onDay.get(day.toString()) ?? 0;
      onDay.set(day.toString(), count + 1);
      if (date.type === 'instant') beneath = date.instant.epochMilliseconds;
      else {
        const noon = day.toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds;
        const minute = Math.max(
          noon + count * MINUTE,
          Math.floor(beneath / MINUTE) * MINUTE + MINUTE,
        );
        beneath = minute + (hash(`${storyId}/${id}`) % MINUTE);
        while (taken.has(beneath)) beneath += 1;
        taken.add(beneath);
      }
      return Temporal.Instant.fromEpochMilliseconds(beneath).toString();
    })
    .toReversed();
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return value >>> 0;
}
