import { isFuture, storyDate } from '../dates/story-date.ts';
import type { Held } from '../types.ts';

/**
 * Why a build leaves a note or a story out: it is a draft, or its date lies ahead of `now`.
 *
 * @param item Its date as written, and the draft flag.
 * @param timeZone The publication's, in which days are read.
 */
export function heldReason(
  item: { date: string; draft?: boolean | undefined },
  now: Date,
  timeZone: string,
): Held | undefined {
  if (item.draft) return 'draft';
  return isFuture(storyDate(item.date), now, timeZone) ? 'future' : undefined;
}
