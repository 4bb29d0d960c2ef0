import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Subject, Task } from './material.ts';

/** What a process took, from its start. */
export interface Taken {
  ms: number;
  /** Of these, from when all modules were loaded. */
  work: number;
  cpu: number;
  /** The most memory it had, in bytes. */
  memory: number;
}

/**
 * The frame of a process that draws all cards: reads its task, writes the cards, and tells what it
 * took from its start to here.
 */
export async function drawAll(draw: (task: Task) => AsyncIterable<Uint8Array>): Promise<void> {
  const task = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as Task;
  const start = performance.now();
  let index = 0;
  for await (const bytes of draw(task)) {
    await writeFile(join(task.out, `${index}.png`), bytes);
    index += 1;
  }
  const ms = performance.now();
  const { user, system } = process.cpuUsage();
  const taken: Taken = {
    ms,
    work: ms - start,
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  };
  process.stdout.write(`\n${JSON.stringify(taken)}\n`);
}

/** One card after another. */
export function oneByOne(draw: (subject: Subject) => Promise<Uint8Array>) {
  return async function* ({ subjects }: Task): AsyncGenerator<Uint8Array> {
    for (const subject of subjects) yield draw(subject);
  };
}
