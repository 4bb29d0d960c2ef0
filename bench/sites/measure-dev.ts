import { startDev } from '../../test/support/dev-server.ts';
import { PATIENCE } from '../../test/support/patience.ts';
import { median } from '../measure.ts';
import { makeSite, removeSite, writeStory, type Kind, type Size } from './make-site.ts';
import { storyFile } from './story-file.ts';

/** How often a story is saved in a run. */
const SAVES = 5;

/** Between two looks at a page, in milliseconds. */
const PAUSE = 20;

/** Milliseconds that an editor waits in `astro dev`. */
export interface Waits {
  /** From the command to the first page. */
  ready: number;
  /** From saving a story to its page with the new words. */
  save: number;
  /** For the page of another story after that, which was seen before. */
  other: number;
}

/** Serves each kind of site in turns, several times, saves a story and looks at pages. */
export async function measureDev(
  kinds: readonly Kind[],
  size: Size,
  runs: number,
  tell: (line: string) => void,
): Promise<Map<Kind, Waits>> {
  const taken = new Map<Kind, Waits[]>(kinds.map((kind) => [kind, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const [kind, waits] of taken) {
      const result = await serve(kind, size);
      waits.push(result);
      const [ready, save, other] = Object.values(result).map((it: number) => it.toFixed(0));
      tell(`${run}/${runs} ${kind}, dev: ready ${ready} ms, save ${save} ms, other ${other} ms`);
    }
  }
  const middle = (waits: Waits[], key: keyof Waits) => median(waits.map((it) => it[key]));
  return new Map(
    [...taken].map(([kind, waits]) => [
      kind,
      { ready: middle(waits, 'ready'), save: middle(waits, 'save'), other: middle(waits, 'other') },
    ]),
  );
}

async function serve(kind: Kind, size: Size): Promise<Waits> {
  const site = await makeSite(kind, `${kind} dev`, size);
  const source = storyFile(0, size.notes);
  const start = performance.now();
  const server = await startDev(site);
  const see = (index: number, words: string) =>
    waitFor(`${server.origin}/stories/story-${index}/`, words);
  try {
    await see(0, '(0)');
    const ready = performance.now() - start;
    await see(1, '(1)');
    const saves: number[] = [];
    const others: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      const words = `This was saved as number ${save}.`;
      await writeStory(site, 0, `${source}\n${words}\n`);
      saves.push(await see(0, words));
      others.push(await see(1, '(1)'));
    }
    return { ready, save: median(saves), other: median(others) };
  } finally {
    await server.stop();
    await removeSite(site);
  }
}

/** Asks for a page until it has words. @returns how long that took. */
async function waitFor(address: string, words: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < 6 * PATIENCE) {
    const text = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${address} never said "${words}".`);
}
