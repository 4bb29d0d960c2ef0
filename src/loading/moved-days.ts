import { isTimeZone, movedDays } from '@developing-story/story';
import type { LoaderContext } from 'astro/loaders';
import type { Run } from '../setup/run.ts';
import { storedDates } from './stored-dates.ts';

/**
 * Tells of the days that stand at another hour in feeds than in the last build, as the publication
 * has moved to another time zone.
 *
 * @param before The zone of the last build, where its cache is there.
 * @returns Nothing where no day has moved.
 */
export function tellMovedDays(
  store: Pick<LoaderContext['store'], 'values'>,
  before: string | undefined,
  { options }: Pick<Run, 'options'>,
): string | undefined {
  const { timeZone } = options.publication;
  if (before === undefined || before === timeZone || !isTimeZone(before)) return undefined;
  const dates = store.values().flatMap(({ data }) => storedDates(data).map(({ date }) => date));
  const moved = movedDays(dates, before, timeZone);
  if (moved === 0) return undefined;
  const days =
    moved === 1 ? 'One date without a time stands' : `${moved} dates without a time stand`;
  return `publication.timeZone was ${before} in the last build and is ${timeZone} now. ${days} at another hour in feeds, so readers’ programs may show those items as changed; their ids stay. If it isn’t meant, write timeZone: '${before}' again.`;
}
