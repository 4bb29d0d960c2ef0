import type { LoaderContext } from 'astro/loaders';
import { parseStoryDate } from '@developing-story/story';
import { heldNote } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';
import { storedDates } from './stored-dates.ts';

/**
 * Takes every entry out of the store that says something which by this run's clock is not yet to be
 * said, so that its file is read again. An earlier run left it there, and its clock may have been
 * ahead. Pictures go with their entries.
 */
export function forgetAhead(
  store: LoaderContext['store'],
  clock: Pick<Run, 'options' | 'now'>,
): void {
  for (const { id, data } of store.values()) {
    if (!storedDates(data).every((item) => parseStoryDate(item.date) && !heldNote(item, clock)))
      store.delete(id);
  }
}
