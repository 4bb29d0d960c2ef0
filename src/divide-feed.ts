import type { StoryEvent } from '@developing-story/story';

/** Which updates a feed has. */
export interface FeedSelection {
  /** At least so many of the newest. */
  newest: number;
  /** And all within so many hours of the newest. */
  within: number;
  /** But never more than so many. */
  most: number;
  /** How many an archive has of what is older, or `false` where there are none. */
  archive: number | false;
  /** All updates, or those that editors call key and every first publication. */
  include: 'all' | 'key';
}

/** The updates of a feed, each document's newest first. */
export interface DividedFeed<U> {
  /** What the feed itself has. */
  live: U[];
  /** What its archives have, the oldest first. */
  archives: U[][];
}

const HOUR = 3_600_000;

/**
 * Divides updates among a feed and its archives (RFC 5005, section 4).
 *
 * The feed has the newest, and all of the newest's day, so that a busy day loses no reader one
 * that asks now and then. Archives are counted from the oldest update, are full, and begin with
 * what the feed has no more: so nothing new ever moves their boundaries. What is in none of them
 * stays in the feed.
 *
 * @param updates Newest first.
 */
export function divideFeed<U extends { event: StoryEvent }>(
  updates: readonly U[],
  selection: FeedSelection,
): DividedFeed<U> {
  const { newest, within, most, archive, include } = selection;
  const wanted = updates.filter(({ event }) => include === 'all' || isKey(event));
  const [first] = wanted;
  if (!first) return { live: [], archives: [] };
  const since = Date.parse(first.event.instant) - within * HOUR;
  const recent = wanted.filter(({ event }) => Date.parse(event.instant) >= since).length;
  const selected = Math.min(Math.max(newest, recent), most);
  if (archive === false || wanted.length <= selected) {
    return { live: wanted.slice(0, selected), archives: [] };
  }
  // An archive of the newest's day could still get an update from a story published later that day.
  const settled = Math.floor((wanted.length - recent) / archive);
  const needed = Math.ceil((wanted.length - most) / archive);
  const count = Math.min(Math.max(settled, needed), Math.floor(wanted.length / archive));
  const oldestFirst = wanted.toReversed();
  return {
    live: wanted.slice(0, Math.max(selected, wanted.length - count * archive)),
    archives: Array.from({ length: count }, (_, index) =>
      oldestFirst.slice(index * archive, (index + 1) * archive).toReversed(),
    ),
  };
}

/** What is wrong or taken back matters to who reads key events alone. */
function isKey({ key, kind, withdrawn }: StoryEvent): boolean {
  return key === true || kind !== 'update' || withdrawn !== undefined;
}
