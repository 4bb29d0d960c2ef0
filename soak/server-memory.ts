import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../test/support/build-site.ts';
import { PATIENCE } from '../test/support/patience.ts';

const TELLER = pathToFileURL(join(import.meta.dirname, 'tell-memory.mjs')).href;

/** What a process holds, in bytes. */
export interface Memory {
  /** Of V8's heap, after a collection of garbage. */
  heapUsed: number;
  external: number;
  rss: number;
}

/** The environment of a dev server that can be asked what it holds. */
export function tellingMemory(site: Site): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import ${TELLER}`, MEMORY_FILE: fileOf(site) };
}

/** What a dev server of a site holds. @param pid Of its process. */
export async function serverMemory(site: Site, pid: number): Promise<Memory> {
  const file = fileOf(site);
  await rm(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const told = await readFile(file, 'utf8').catch(() => '');
    if (told.endsWith('}')) return JSON.parse(told) as Memory;
  }
  throw new Error('The dev server never told what it holds.');
}

function fileOf({ dir }: Site): string {
  return join(dir, 'memory.json');
}
