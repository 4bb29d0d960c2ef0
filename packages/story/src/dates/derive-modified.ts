import { Temporal } from 'temporal-polyfill';
import { placeIn, spanOf, STEP, takePlace } from './instant-place.ts';
import { storyDate } from './story-date.ts';

const SECOND = 1000;

/** A change to an event that readers should see. */
export interface EventChange {
  /** Story, event and what changed: `outage/published/edited`. */
  key: string;
  /** As written. */
  date: string;
  /** Where its date and a hash put it: in milliseconds, an even number. */
  at: number;
}

/** A change at the place that its date gives it. */
export function eventChange(key: string, date: string, timeZone: string): EventChange {
  return { key, date, at: placeIn(spanOf(storyDate(date), timeZone), key) };
}

/**
 * When an event last changed: the date as written, and an instant, on an odd millisecond, that no
 * event and no other change of any story has. Every change moves it on, even one whose hour seems
 * to come before the event's: a day's hour is none that anybody wrote.
 *
 * @param event Its date as written, and its instant on an even millisecond.
 * @param changes In the order in which they take effect: what was withdrawn is not edited any more.
 * @param taken Instants of all other events and changes, in milliseconds; this one is added.
 * @returns The event's own date and instant where nothing changed.
 */
export function deriveModified(
  { date, instant }: { date: string; instant: string },
  changes: readonly EventChange[],
  taken: Set<number>,
): { date: string; instant: string } {
  if (changes.length === 0) return { date, instant };
  const last = changes.reduce(
    (before, { key, ...change }) => {
      if (change.at > before.at) return change;
      const soon = { start: before.at + STEP, length: SECOND };
      return { date: before.date, at: placeIn(soon, key) };
    },
    { date, at: Date.parse(instant) },
  );
  const at = takePlace(last.at + 1, taken);
  return { date: last.date, instant: Temporal.Instant.fromEpochMilliseconds(at).toString() };
}
