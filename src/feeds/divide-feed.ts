import type { StoryEvent } from '@developing-story/story';
import type { FeedSelection } from '../options/feeds.ts';

/** An update as a feed has it. */
export interface FeedEntry {
  event: StoryEvent;
  /** When it came into the feed, where that isn't when it was published. ISO 8601. */
  entered?: string;
}

/** The updates of a feed, each document's newest first. */
export interface DividedFeed<U> {
  /** What the feed itself has. */
  live: U[];
  /** What its archives have, the oldest first. */
  archives: U[][];
}

const HOUR = 3_600_000;

/** The hours before the newest update that a feed has whole. */
const DAY = 24;

/** What a feed has at most, where its size isn't larger. */
const MOST = 500;

/** The updates of an archive. Another number would change every one that readers have. */
const ARCHIVE = 200;

/** Days have no time: what is dated by one can come in below what is up to so many hours older. */
const MAY_MOVE = 36;

/**
 * Divides updates among a feed and its archives (RFC 5005, section 4).
 *
 * The feed has the newest, and all of the newest's day, so that a busy day loses no reader one
 * that asks now and then. It also has what is older and was edited or withdrawn since the oldest of
 * those: nobody fetches an archive again. Archives are counted from the oldest update, are full, and
 * begin with what the feed has no more: so nothing new ever moves their boundaries. What is in none
 * of them stays in the feed.
 *
 * @param updates Newest first.
 */
export function divideFeed<U extends FeedEntry>(
  updates: readonly U[],
  { size, archives, include }: FeedSelection,
): DividedFeed<U> {
  const most = Math.max(MOST, size);
  const wanted = updates.filter(({ event }) => include === 'all' || isKey(event));
  const [first] = wanted;
  if (!first) return { live: [], archives: [] };
  const youngerThan = (hours: number) => {
    const since = Date.parse(enteredAt(first)) - hours * HOUR;
    return wanted.filter((update) => Date.parse(enteredAt(update)) >= since).length;
  };
  const selected = Math.min(Math.max(size, youngerThan(DAY)), most, wanted.length);
  if (!archives || wanted.length === selected) {
    return { live: withChanged(wanted, selected, most), archives: [] };
  }
  const fixed = wanted.length - youngerThan(MAY_MOVE);
  const needed = Math.ceil((wanted.length - most) / ARCHIVE);
  const count = Math.max(Math.floor(fixed / ARCHIVE), needed);
  const oldestFirst = wanted.toReversed();
  return {
    live: withChanged(wanted, Math.max(selected, wanted.length - count * ARCHIVE), most),
    archives: Array.from({ length: count }, (_, index) =>
      oldestFirst.slice(index * ARCHIVE, (index + 1) * ARCHIVE).toReversed(),
    ),
  };
}

/** The newest, and of what is older the latest changed, as long as there is room. */
function withChanged<U extends FeedEntry>(wanted: readonly U[], count: number, most: number): U[] {
  const chosen = wanted.slice(0, count);
  const oldest = chosen.at(-1);
  if (!oldest) return chosen;
  const since = Date.parse(enteredAt(oldest));
  const changed = wanted
    .slice(count)
    .filter(({ event: { modified } }) => Date.parse(modified.instant) > since)
    .toSorted((a, b) => Date.parse(b.event.modified.instant) - Date.parse(a.event.modified.instant))
    .slice(0, most - count);
  return [...chosen, ...wanted.slice(count).filter((update) => changed.includes(update))];
}

function enteredAt({ event, entered = event.instant }: FeedEntry): string {
  return entered;
}

/** What was wrong matters to who reads key events alone. What was none before its withdrawal isn't missed. */
export function isKey({ key, kind }: StoryEvent): boolean {
  return key === true || kind !== 'update';
}
