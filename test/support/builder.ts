/**
 * A process that runs Astro's command again and again, one after the other: half of what the build
 * of a small site takes is loading and compiling Astro. Its parent asks with the command's
 * arguments, and is told how it ended.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { BuilderAnswer, BuildResult, Command } from './build-site.ts';

/** Bytes: each build leaves some of itself behind. */
const ROOM = 3_000_000_000;

/** Milliseconds by which Astro puts things off, and more: the content of a site is written late. */
const PUT_OFF = 1000;

/** Which run it is that something happens in: what failed goes on for a while after it has said so. */
const run = new AsyncLocalStorage<number>();
/** Where a run failed last, and when what it has put off is done. */
let failed: { dir: string; isOver: Promise<unknown> } | undefined;
let folder = '';
let runs = 0;
let answered = 0;
let output = '';

for (const stream of [process.stdout, process.stderr]) {
  stream.write = (text: string | Uint8Array): boolean => {
    if ((run.getStore() ?? runs) === runs)
      output += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
}

const exit = process.exit.bind(process);
// Where the command ends its process, it has done: the first that it says counts.
process.exit = ((exitCode = 0) => {
  if (run.getStore() !== runs || answered === runs) return;
  answered = runs;
  if (Number(exitCode) !== 0) failed = { dir: folder, isOver: setTimeout(PUT_OFF) };
  answer({ exitCode: Number(exitCode), output });
}) as typeof process.exit;

process.on('message', ({ astro, args, dir }: Command) => {
  void begin({ astro, args, dir });
});

async function begin({ astro, args, dir }: Command): Promise<void> {
  if (failed?.dir === dir) await failed.isOver;
  runs++;
  output = '';
  folder = dir;
  process.chdir(dir);
  process.argv = [process.execPath, astro, ...args];
  run.run(runs, () => void import(`${pathToFileURL(astro).href}?${String(runs)}`));
}

function answer(result: BuildResult): void {
  const isLast = process.memoryUsage().rss > ROOM;
  process.send?.({ ...result, isLast } satisfies BuilderAnswer, () => {
    if (isLast) exit(0);
  });
}
