import { spanOf } from './instant-place.ts';
import { storyDate } from './story-date.ts';

/**
 * How many of some dates are days whose noon is another instant in one zone than in another. A
 * written instant is the same in both.
 *
 * @param dates As written.
 */
export function movedDays(dates: readonly string[], before: string, after: string): number {
  return dates
    .map((date) => storyDate(date))
    .filter((date) => spanOf(date, before).start !== spanOf(date, after).start).length;
}
