import { spanOf } from './instant-place.ts';
import { storyDate } from './story-date.ts';

/**
 * How many of some dates are days whose noon is another instant in one zone than in another.
 *
 * @param dates As written.
 */
export function movedDays(dates: readonly string[], before: string, after: string): number {
  return dates
    .map((date) => storyDate(date))
    .filter(({ type }) => type === 'day')
    .filter((day) => spanOf(day, before).start !== spanOf(day, after).start).length;
}
