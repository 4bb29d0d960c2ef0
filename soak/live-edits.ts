import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generator } from '../bench/random.ts';
import { readTree, runAstro, type Site } from '../test/support/build-site.ts';
import { newsroomEdits } from './edits.ts';
import { firstDifference, pageShape } from './page-shape.ts';
import type { Memory } from './server-memory.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** After how many edits memory is to grow no more. */
const WARM = 100;
/** How much it may, in parts of what it was then: collections of garbage differ by some of it. */
const GROWTH = 1.15;
const CHECKS = 5;
const LOOKS = 10;
/** How long after an edit a dev server has everything written, in milliseconds. */
const SETTLED = 3000;

/** What is told of a run. */
export interface Soaked {
  faults: string[];
  /** For people. */
  lines: string[];
}

/**
 * Edits a newsroom that `astro dev` serves, one edit after the other. After each its page is looked
 * at; at some of them all pages and feeds are compared with those of a build of the same files.
 */
export async function liveEdits(
  count: number,
  seed: number,
  tell: (line: string) => void,
): Promise<Soaked> {
  const newsroom = newsroomEdits(generator(seed));
  const served = await serveSite();
  const faults: string[] = [];
  const lines: string[] = [];
  const memories: { edit: number; memory: Memory }[] = [];
  const took: number[] = [];
  const fault = (what: string) => {
    faults.push(what);
    tell(`FAULT ${what}`);
  };
  try {
    for (let number = 1; number <= count; number += 1) {
      const edit = newsroom.next();
      const start = performance.now();
      const wrong = await served.make(edit);
      took.push(performance.now() - start);
      if (wrong !== undefined) fault(`edit ${number}, ${edit.what}: ${wrong}`);
      if (isStep(number, count, CHECKS)) {
        for (const mend of newsroom.mendAll()) {
          const still = await served.make(mend);
          if (still !== undefined) fault(`after edit ${number}, mend: ${still}`);
        }
        await settle();
        const { compared, wrong: others } = await compareWithBuild(served, newsroom.gone());
        for (const it of others) fault(`after edit ${number}: ${it}`);
        tell(`${number}: ${compared} documents compared with a build’s, ${others.length} differ`);
      }
      if (number === WARM || isStep(number, count, LOOKS)) {
        await settle();
        const memory = await served.memory();
        memories.push({ edit: number, memory });
        tell(`${number}: ${inMegabytes(memory)}`);
      }
    }
  } finally {
    await served.stop();
  }
  const flat = memories.find(({ edit }) => edit >= WARM);
  const last = memories.at(-1);
  if (flat && last && last.memory.heapUsed > flat.memory.heapUsed * GROWTH) {
    fault(`memory grew from ${inMegabytes(flat.memory)} to ${inMegabytes(last.memory)}`);
  }
  const slowest = Math.max(...took).toFixed(0);
  const middle = took.toSorted((a, b) => a - b)[took.length >> 1] ?? 0;
  lines.push(
    `${count} edits, ${middle.toFixed(0)} ms from one to its page, ${slowest} at most`,
    ...memories.map(({ edit, memory }) => `after ${edit}: ${inMegabytes(memory)}`),
  );
  return { faults, lines };
}

function isStep(number: number, count: number, steps: number): boolean {
  return number === count || number % Math.ceil(count / steps) === 0;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED));
}

/** Builds the files that are served, and asks for every page and feed of the build. */
async function compareWithBuild(
  { site, ask }: ServedSite,
  gone: readonly string[],
): Promise<{ compared: number; wrong: string[] }> {
  const built: Site = { ...site, dir: `${site.dir}-built`, dist: `${site.dir}-built/dist` };
  await rm(join(built.dir, 'src'), { recursive: true, force: true });
  for (const part of ['src', 'astro.config.mjs']) {
    await cp(join(site.dir, part), join(built.dir, part), { recursive: true });
  }
  const { exitCode, output } = await runAstro(built, ['build']);
  if (exitCode !== 0) return { compared: 0, wrong: [`the files don’t build:\n${output}`] };
  const files = await readTree(built.dist);
  const documents = [...files].filter(([file]) => /\.(?:html|xml|json)$/.test(file));
  const wrong: string[] = [];
  for (const [file, bytes] of documents) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const { text } = await ask(path);
    const shape = file.endsWith('.html') ? pageShape : (feed: string) => feed;
    // At addresses that a story once had a server redirects, and a build has pages that do.
    if (bytes.includes('http-equiv="refresh"')) continue;
    const [live, whole] = [shape(text), shape(bytes.toString())];
    if (live !== whole) wrong.push(`${path} is not as built, ${firstDifference(live, whole)}`);
  }
  for (const slug of gone) {
    const { status } = await ask(`/stories/${slug}/`);
    if (status !== 404) wrong.push(`/stories/${slug}/ was deleted, and is ${status}`);
  }
  return { compared: documents.length, wrong };
}

function inMegabytes({ heapUsed, external, rss }: Memory): string {
  const [heap, outside, all] = [heapUsed, external, rss].map((it) => Math.round(it / 1e6));
  return `${heap} MB of heap, ${outside} external, ${all} in all`;
}
