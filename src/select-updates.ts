import type { StoryEvent } from '@developing-story/story';

/** Which updates a feed has. */
export interface FeedSelection {
  /** At least so many of the newest. */
  newest: number;
  /** And all within so many hours of the newest. */
  within: number;
  /** But never more than so many. */
  most: number;
  /** All updates, or those that editors call key and every first publication. */
  include: 'all' | 'key';
}

const HOUR = 3_600_000;

/**
 * The updates of a feed: the newest, and all of the newest's day, so that a busy day loses no
 * reader one that asks now and then.
 *
 * @param updates Newest first.
 */
export function selectUpdates<U extends { event: StoryEvent }>(
  updates: readonly U[],
  { newest, within, most, include }: FeedSelection,
): U[] {
  const wanted = updates.filter(({ event }) => include === 'all' || isKey(event));
  const [first] = wanted;
  if (!first) return [];
  const since = Date.parse(first.event.instant) - within * HOUR;
  return wanted
    .filter((update, index) => index < newest || Date.parse(update.event.instant) >= since)
    .slice(0, most);
}

/** What is wrong or taken back matters to who reads key events alone. */
function isKey({ key, kind, withdrawn }: StoryEvent): boolean {
  return key === true || kind !== 'update' || withdrawn !== undefined;
}
