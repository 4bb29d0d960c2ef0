import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { Taken } from './draw-all.ts';
import { HEIGHT, WIDTH, type Task } from './material.ts';

/** How large a spread of colours says that there is a picture. */
const BLANK = 5;

const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/bench');

/** Who draws. */
export interface Drawer {
  name: string;
  /** Beside this file. */
  script: string;
  mode?: string;
  /** Keeps what the last run left: nothing is to be drawn. */
  warm?: boolean;
}

/** What drawing all cards took. */
export interface Drawn extends Taken {
  /** Of a card, on average. */
  bytes: number;
}

/** Has a fresh process draw all cards, with an empty cache if it isn't to be warm, and looks at each. */
export async function runDrawer({ script, mode, warm }: Drawer, task: Task): Promise<Drawn> {
  if (!warm) await rm(task.out, { recursive: true, force: true });
  await mkdir(task.out, { recursive: true });
  const file = join(task.out, 'task.json');
  await writeFile(file, JSON.stringify(task));
  const path = join(import.meta.dirname, script);
  // Packages are published as JavaScript: that types are taken out of sources is no part of it.
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  const { stdout } = await promisify(execFile)(process.execPath, [path, file, mode ?? ''], { env });
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
