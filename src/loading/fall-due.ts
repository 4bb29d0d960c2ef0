import type { LoaderContext } from 'astro/loaders';
import { parseStoryDate } from '@developing-story/story';
import { heldNote } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';
import { storedDates } from './stored-dates.ts';

const SECOND = 1000;

/**
 * Has a dev server take a story's file for saved when something in it falls due: a note comes out
 * while the server goes on.
 *
 * @returns What is to be told of each story that is read.
 */
export function fallDue(
  watcher: NonNullable<LoaderContext['watcher']>,
  clock: Pick<Run, 'options' | 'now'>,
): (path: string, data: Readonly<Record<string, unknown>>) => void {
  type Dates = ReturnType<typeof storedDates>;
  const ahead = new Map<string, Dates>();
  let looking: NodeJS.Timeout | undefined;

  const lookForDue = () => {
    for (const [path, dates] of ahead) {
      if (dates.every((it) => heldNote(it, clock) !== undefined)) continue;
      ahead.delete(path);
      watcher.emit('change', path);
    }
    if (ahead.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  };

  return (path, data) => {
    const dates = storedDates(data).filter(
      (it) => parseStoryDate(it.date) && heldNote(it, clock) === 'future',
    );
    ahead.delete(path);
    if (dates.length === 0) return;
    ahead.set(path, dates);
    looking ??= setInterval(lookForDue, SECOND).unref();
  };
}
