import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { Taken } from './cards/draw-all.ts';
import { HEIGHT, makeSubjects, WIDTH, type Task } from './cards/material.ts';

/**
 * How fast cards are drawn, beside others that draw such: each in a fresh process with an empty
 * cache, in turns, several times. Every card is decoded and looked at.
 */
const CARDS = 100;
const RUNS = Number(process.argv[2] ?? 3);

/** How large a spread of colours says that there is a picture. */
const BLANK = 5;

interface Drawer {
  name: string;
  script: string;
  mode?: string;
  /** Keeps what the last run left: nothing is to be drawn. */
  warm?: boolean;
}

const OTHERS: Drawer[] = [
  { name: 'satori + resvg-js', script: 'satori-resvg.ts' },
  { name: 'astro-og-canvas', script: 'astro-og-canvas.ts' },
  { name: '@vercel/og', script: 'vercel-og.ts' },
];

const SCENES: { title: string; photos: boolean; drawers: Drawer[] }[] = [
  {
    title: 'words and a photo',
    photos: true,
    drawers: [
      { name: 'cards', script: 'ours.ts', mode: 'png' },
      { name: 'cards, warm', script: 'ours.ts', mode: 'png', warm: true },
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
      { name: 'cards, stack design', script: 'ours.ts', mode: 'stack' },
      ...OTHERS,
    ],
  },
];

interface Result extends Taken {
  bytes: number;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-cards-'));
try {
  for (const { title, photos, drawers } of SCENES) {
    const subjects = await makeSubjects(CARDS, join(folder, title), photos);
    const results = new Map<Drawer, Result[]>();
    for (let run = 0; run < RUNS; run += 1) {
      for (const drawer of drawers) {
        const result = await runOnce(drawer, { subjects, out: join(folder, drawer.mode ?? 'out') });
        results.set(drawer, [...(results.get(drawer) ?? []), result]);
      }
    }
    process.stdout.write(table(title, results));
  }
} finally {
  await rm(folder, { recursive: true });
}

async function runOnce({ script, mode, warm }: Drawer, task: Task): Promise<Result> {
  if (!warm) await rm(task.out, { recursive: true, force: true });
  await mkdir(task.out, { recursive: true });
  const file = join(folder, 'task.json');
  await writeFile(file, JSON.stringify(task));
  const path = fileURLToPath(new URL(`./cards/${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, file, mode ?? '']);
  const taken = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Taken;
  return { ...taken, bytes: await look(task) };
}

/** Decodes every card. @returns the mean of their bytes. */
async function look({ subjects, out }: Task): Promise<number> {
  let total = 0;
  const seen = new Set<string>();
  for (const index of subjects.keys()) {
    const bytes = await readFile(join(out, `${index}.png`));
    const { width, height } = await sharp(bytes).metadata();
    const { channels } = await sharp(bytes).stats();
    if (width !== WIDTH || height !== HEIGHT)
      throw new Error(`Card ${index} is ${width}×${height}.`);
    if (channels.every(({ stdev }) => stdev < BLANK)) throw new Error(`Card ${index} is blank.`);
    seen.add(createHash('sha256').update(bytes).digest('hex'));
    total += bytes.byteLength;
  }
  if (seen.size !== subjects.length) throw new Error('Two cards are the same.');
  return total / subjects.length;
}

function table(title: string, results: Map<Drawer, Result[]>): string {
  const median = (of: Result[], key: keyof Result) =>
    of.map((it) => it[key]).toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
  const [first] = results.values();
  const ours = median(first ?? [], 'ms');
  const rows = [...results].map(([{ name }, runs]) => {
    const ms = median(runs, 'ms');
    return [
      name.padEnd(24),
      (CARDS / (ms / 1000)).toFixed(1).padStart(8),
      (ms / CARDS).toFixed(2).padStart(8),
      (median(runs, 'work') / CARDS).toFixed(2).padStart(8),
      (median(runs, 'cpu') / CARDS).toFixed(2).padStart(8),
      `${(ms / ours).toFixed(2)}×`.padStart(8),
      `${(median(runs, 'bytes') / 1000).toFixed(0)} KB`.padStart(9),
      `${(median(runs, 'memory') / 1e6).toFixed(0)} MB`.padStart(8),
    ].join(' ');
  });
  const heads = ['cards/s', 'ms', 'loaded', 'ms CPU', 'time', 'bytes', 'memory'];
  const widths = [8, 8, 8, 8, 8, 9, 8];
  const head = heads.map((it, index) => it.padStart(widths[index] ?? 8)).join(' ');
  return `\n${CARDS} cards of ${title}, median of ${RUNS} runs\n${' '.repeat(24)} ${head}\n${rows.join('\n')}\n`;
}
