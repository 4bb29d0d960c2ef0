import { Temporal } from 'temporal-polyfill';
import { placeIn, spanOf, STEP, takePlace } from './instant-place.ts';
import { dayOf, storyDate } from './story-date.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Something that happened to a story, by its id and its date as written. */
interface DatedEvent {
  id: string;
  date: string;
  /** How many events stand beneath it on its day, where some aren't among the events. */
  place?: number | undefined;
}

/**
 * The instants of a story's events, for formats that demand a time and let no two entries share
 * one. A written instant keeps its second. A day gets noon in the publication's zone, a minute later
 * for each event beneath it on that day, and never before an event beneath. Within that second or
 * minute an event has a place by a hash of story and event; of a story's events in one second each
 * comes after those beneath. What is stacked on top changes none of them.
 *
 * A written instant that lies before the noon of a day beneath stays there: `orderEvents` keeps the
 * stack.
 *
 * @param events Newest first, the first publication last.
 * @param taken Instants of other stories, in milliseconds: none of them is given again, this story
 * yields by two milliseconds. Those of this story are added.
 * @returns ISO 8601 in UTC, in the same order, all of them on an even millisecond.
 */
export function deriveInstants(
  storyId: string,
  events: readonly DatedEvent[],
  timeZone: string,
  taken = new Set<number>(),
): string[] {
  const onDay = new Map<string, number>();
  /** The newest event so far in each second. */
  const inSecond = new Map<number, number>();
  let beneath = Number.NEGATIVE_INFINITY;
  return events
    .toReversed()
    .map(({ id, date: written, place }) => {
      const date = storyDate(written);
      const day = dayOf(date, timeZone).toString();
      const count = place ?? onDay.get(day) ?? 0;
      onDay.set(day, count + 1);
      const { start: first, length } = spanOf(date, timeZone);
      const start =
        date.type === 'instant'
          ? first
          : Math.max(first + count * MINUTE, floor(beneath, MINUTE) + MINUTE);
      const above = (inSecond.get(start) ?? Number.NEGATIVE_INFINITY) + STEP;
      const at = takePlace(Math.max(placeIn({ start, length }, `${storyId}/${id}`), above), taken);
      inSecond.set(floor(at, SECOND), at);
      beneath = Math.max(beneath, at);
      return Temporal.Instant.fromEpochMilliseconds(at).toString();
    })
    .toReversed();
}

function floor(at: number, unit: number): number {
  return Math.floor(at / unit) * unit;
}
