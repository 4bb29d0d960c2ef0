import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSubjects } from './cards/material.ts';
import { runDrawer, type Drawer, type Drawn } from './cards/run-drawer.ts';
import { median } from './measure.ts';

/**
 * How fast cards are drawn, beside others that draw such: each in a fresh process with an empty
 * cache, in turns, several times. Every card is decoded and looked at.
 */
const CARDS = 100;
const RUNS = Number(process.argv[2] ?? 3);

const OTHERS: Drawer[] = [
  { name: 'satori + sharp', script: 'satori-sharp.ts' },
  { name: 'satori + resvg-js', script: 'satori-resvg.ts' },
  { name: 'astro-og-canvas', script: 'astro-og-canvas.ts' },
  { name: '@vercel/og', script: 'vercel-og.ts' },
  { name: 'takumi', script: 'takumi.ts' },
];

const SCENES: { title: string; photos: boolean; drawers: Drawer[] }[] = [
  {
    title: 'words and a photo',
    photos: true,
    drawers: [
      { name: 'cards', script: 'ours.ts', mode: 'png' },
      { name: 'cards, warm', script: 'ours.ts', mode: 'png', warm: true },
      { name: "cards, engine: 'takumi'", script: 'ours.ts', mode: 'takumi' },
      { name: "cards, format: 'jpeg'", script: 'ours.ts', mode: 'jpeg' },
      { name: 'cards, PNG of any size', script: 'ours.ts', mode: 'any' },
      ...OTHERS,
    ],
  },
  {
    title: 'words alone',
    photos: false,
    drawers: [
      { name: 'cards', script: 'ours.ts', mode: 'png' },
      { name: 'cards, warm', script: 'ours.ts', mode: 'png', warm: true },
      { name: "cards, engine: 'takumi'", script: 'ours.ts', mode: 'takumi' },
      { name: 'cards, stack design', script: 'ours.ts', mode: 'stack' },
      ...OTHERS,
    ],
  },
];

const folder = await mkdtemp(join(tmpdir(), 'bench-cards-'));
try {
  for (const { title, photos, drawers } of SCENES) {
    const subjects = await makeSubjects(CARDS, join(folder, title), photos);
    const results = new Map<Drawer, Drawn[]>();
    for (let run = 0; run < RUNS; run += 1) {
      for (const drawer of drawers) {
        const result = await runDrawer(drawer, {
          subjects,
          out: join(folder, drawer.mode ?? 'out'),
        });
        results.set(drawer, [...(results.get(drawer) ?? []), result]);
      }
    }
    process.stdout.write(table(title, results));
  }
} finally {
  await rm(folder, { recursive: true });
}

function table(title: string, results: Map<Drawer, Drawn[]>): string {
  const middle = (of: Drawn[], key: keyof Drawn) => median(of.map((it) => it[key]));
  const [first] = results.values();
  const ours = middle(first ?? [], 'ms');
  const rows = [...results].map(([{ name }, runs]) => {
    const ms = middle(runs, 'ms');
    return [
      name.padEnd(24),
      (CARDS / (ms / 1000)).toFixed(1).padStart(8),
      (ms / CARDS).toFixed(2).padStart(8),
      (middle(runs, 'work') / CARDS).toFixed(2).padStart(8),
      (middle(runs, 'cpu') / CARDS).toFixed(2).padStart(8),
      `${(ms / ours).toFixed(2)}×`.padStart(8),
      `${(middle(runs, 'bytes') / 1000).toFixed(0)} KB`.padStart(9),
      `${(middle(runs, 'memory') / 1e6).toFixed(0)} MB`.padStart(8),
    ].join(' ');
  });
  const heads = ['cards/s', 'ms', 'loaded', 'ms CPU', 'time', 'bytes', 'memory'];
  const widths = [8, 8, 8, 8, 8, 9, 8];
  const head = heads.map((it, index) => it.padStart(widths[index] ?? 8)).join(' ');
  return `\n${CARDS} cards of ${title}, median of ${RUNS} runs\n${' '.repeat(24)} ${head}\n${rows.join('\n')}\n`;
}
