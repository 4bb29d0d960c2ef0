/**
 * The dates of stories, kept by a dev server for as long as neither the story nor the clock changes
 * them. This module depends on no content, so that it isn't evaluated anew when an entry changes.
 */
import { shortHash, type PublicationClock } from '@developing-story/story';
import { storyDates, type DatesSource, type StoryDates } from './story-dates.ts';

interface KnownDates {
  /** Of what they come from. */
  hash: string;
  /** Whether time alone may change them: then they are made at each reading. */
  areMoving: boolean;
  dates: StoryDates;
  /** The instants that the story has where no other story has them, in milliseconds. */
  places: ReadonlySet<number>;
}

const known = new Map<string, KnownDates>();

/**
 * The same as `storyDates()`.
 *
 * @param entry The id of the story's entry.
 */
export function knownDates(
  entry: string,
  source: DatesSource,
  clock: PublicationClock,
  taken: Set<number>,
): StoryDates {
  const { dates, places } = datesAlone(entry, source, clock);
  if ([...places].some((place) => taken.has(place))) return storyDates(source, clock, taken);
  for (const place of places) taken.add(place);
  // Cards are kept by their events, and show more of a story than its dates.
  return { ...dates, timeline: dates.timeline.map((event) => ({ ...event })) };
}

/** Lets the dates of all entries go but of these. */
export function keepDatesOf(entries: ReadonlySet<string>): void {
  for (const entry of known.keys()) if (!entries.has(entry)) known.delete(entry);
}

/** The minute of an instant, which what is kept of the clock is good for. */
export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}

/** A story's dates as if there were no other. */
function datesAlone(entry: string, source: DatesSource, clock: PublicationClock): KnownDates {
  const hash = shortHash(JSON.stringify([source, clock.timeZone, clock.settleAfter]));
  const before = known.get(entry);
  if (before?.hash === hash && !before.areMoving) return before;
  const places = new Set<number>();
  const dates = storyDates(source, clock, places);
  const areMoving =
    dates.developing || [dates, ...dates.timeline].some(({ held }) => held === 'future');
  const made = { hash, areMoving, dates, places };
  known.set(entry, made);
  return made;
}
