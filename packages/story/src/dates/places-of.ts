import { lastMinute, spanOf } from './instant-place.ts';
import { dayOf, storyDate } from './story-date.ts';

const MINUTE = 60_000;

/**
 * How far up each event of a story stands: for an instant, how many events there are beneath it in
 * its second; for a day, how many minutes after noon it stands, one more for each event beneath it
 * on that day, above what is beneath it and within the day. Told by the dates alone, so that whoever
 * knows all of them can tell it to who doesn't.
 *
 * @param events Newest first, with their dates as written.
 * @param timeZone The publication's, in which days are read.
 */
export function placesOf(events: readonly { date: string }[], timeZone: string): number[] {
  const onDay = new Map<string, number>();
  const inSecond = new Map<number, number>();
  /** The latest minute so far in which something stands. */
  let latest = Number.NEGATIVE_INFINITY;
  return events
    .toReversed()
    .map(({ date: written }) => {
      const date = storyDate(written);
      const { start } = spanOf(date, timeZone);
      const day = dayOf(date, timeZone).toString();
      const onThisDay = take(onDay, day);
      if (date.type === 'instant') {
        latest = Math.max(latest, Math.floor(start / MINUTE) * MINUTE);
        return take(inSecond, start);
      }
      const above = Math.ceil((latest + MINUTE - start) / MINUTE);
      const last = Math.floor((lastMinute(date, timeZone).start - start) / MINUTE);
      const place = Math.max(0, Math.min(Math.max(onThisDay, above), last));
      latest = Math.max(latest, start + place * MINUTE);
      return place;
    })
    .toReversed();
}

/** Counts one more under a key, and tells how many there were. */
function take<Key>(counts: Map<Key, number>, key: Key): number {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}
