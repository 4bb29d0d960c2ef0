import type { LoaderContext } from 'astro/loaders';
import { parseStoryDate, type Note } from '@developing-story/story';
import { heldNote } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';

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
    if (!dated(data).every((item) => parseStoryDate(item.date) && !heldNote(item, clock)))
      store.delete(id);
  }
}

/** What of an entry has dates in it, as an earlier run wrote them. */
interface StoredDates {
  published?: string;
  edited?: string;
  withdrawn?: string;
  draft?: boolean;
  notes?: readonly Note[];
}

function dated({ published, edited, withdrawn, draft = false, notes = [] }: StoredDates) {
  const items: { date: string | undefined; draft?: boolean }[] = [
    { date: published, draft },
    { date: edited },
    { date: withdrawn },
    ...notes.flatMap((note) => [note, { date: note.edited }, { date: note.withdrawn?.date }]),
  ];
  return items.flatMap(({ date, ...item }) => (date === undefined ? [] : [{ ...item, date }]));
}
