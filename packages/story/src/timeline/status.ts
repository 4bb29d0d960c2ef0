import { presentDay } from '../dates/present-instant.ts';
import { dayOf, storyDate } from '../dates/story-date.ts';

/**
 * The day from which on a story that nobody declared final no longer says "Developing", as
 * `2021-03-19`.
 *
 * @param modified The date of the last change, as written.
 */
export function settlesOn(
  modified: string,
  { timeZone, settleAfter }: { timeZone: string; settleAfter: number },
): string {
  return dayOf(storyDate(modified), timeZone)
    .add({ days: settleAfter + 1 })
    .toString();
}

/**
 * Whether a story's page says "Developing": until it is declared final, or until `settleAfter`
 * days have gone by without a note.
 *
 * @param modified The date of the last change, as written.
 */
export function isDeveloping(
  story: { status: 'developing' | 'final'; modified: string },
  { now, timeZone, settleAfter }: { now: Date; timeZone: string; settleAfter: number },
): boolean {
  if (story.status === 'final') return false;
  const today = presentDay(now, timeZone);
  return dayOf(storyDate(story.modified), timeZone).until(today).days <= settleAfter;
}
