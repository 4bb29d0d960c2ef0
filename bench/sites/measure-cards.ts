import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSubjects } from '../cards/material.ts';
import { runDrawer } from '../cards/run-drawer.ts';
import { median } from '../measure.ts';

const CARDS = 100;

const DRAWERS = {
  plain: { name: 'satori + sharp', script: 'satori-sharp.ts' },
  ours: { name: 'cards', script: 'ours.ts', mode: 'png' },
  takumi: { name: 'takumi', script: 'takumi.ts' },
  byTakumi: { name: "cards, engine: 'takumi'", script: 'ours.ts', mode: 'takumi' },
  stack: { name: 'cards, stack design', script: 'ours.ts', mode: 'stack' },
};

/** Milliseconds of CPU for a card of words, by who draws it. */
export type CardTimes = Record<keyof typeof DRAWERS, number>;

/** Has each draw a hundred cards in turns, several times; the start of the process counts. */
export async function measureCards(runs: number): Promise<CardTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-cards-'));
  const names = Object.keys(DRAWERS) as (keyof CardTimes)[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  try {
    const task = { subjects: await makeSubjects(CARDS, folder, false), out: join(folder, 'out') };
    for (let run = 0; run < runs; run += 1) {
      for (const [name, times] of taken) {
        const { cpu } = await runDrawer(DRAWERS[name], task);
        times.push(cpu / CARDS);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const medians = Array.from(taken, ([name, times]) => [name, median(times)]);
  return Object.fromEntries(medians) as CardTimes;
}
