import { Temporal } from 'temporal-polyfill';
import { lastMinute, placeIn, spanOf, STEP, takePlace, type Span } from './instant-place.ts';
import { placesOf } from './places-of.ts';
import { storyDate, type StoryDate } from './story-date.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Something that happened to a story, by its id and its date as written. */
interface DatedEvent {
  id: string;
  date: string;
  /** How far up it stands, as `placesOf` tells it, where some events aren't among these. */
  place?: number | undefined;
}

/**
 * The instants of a story's events, for formats that demand a time and let no two entries share
 * one. A written instant keeps its second. A day gets noon in the publication's zone, a minute later
 * for each event beneath it on that day, and never before an event beneath, nor on another day.
 * Within that second or minute an event has a place by a hash of story and event; of a story's
 * events in one second each comes after those beneath. What is stacked on top changes none of them,
 * nor does what comes out beneath where they have their `place`.
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
  const places = placesOf(events, timeZone);
  let beneath = Number.NEGATIVE_INFINITY;
  return events
    .map((event, index) => ({ ...event, place: event.place ?? places[index] ?? 0 }))
    .toReversed()
    .map(({ id, date: written, place }) => {
      const date = storyDate(written);
      const span = placedSpan(date, place, timeZone);
      const own = placeIn(span, `${storyId}/${id}`);
      const follows = date.type === 'day' || secondOf(beneath) === secondOf(span.start);
      const at = takePlace(follows ? Math.max(own, beneath + STEP) : own, taken);
      beneath = Math.max(beneath, at);
      return Temporal.Instant.fromEpochMilliseconds(at).toString();
    })
    .toReversed();
}

/** Where an event's instant may lie, by how far up it stands. */
function placedSpan(date: StoryDate, place: number, timeZone: string): Span {
  const span = spanOf(date, timeZone);
  if (place === 0) return span;
  if (date.type === 'instant')
    return { start: span.start + span.length + (place - 1) * STEP, length: STEP };
  const last = lastMinute(date, timeZone);
  const start = span.start + place * MINUTE;
  return start < last.start ? { ...span, start } : last;
}

function secondOf(at: number): number {
  return Math.floor(at / SECOND);
}
