import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Makes an empty folder.
 *
 * @param after When it is taken away again: `onTestFinished` for a folder of each test.
 * @returns Its path, without links.
 */
export async function makeFolder(after: (clean: () => Promise<void>) => void = afterAll) {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'developing-story-')));
  after(() => rm(dir, { recursive: true }));
  return dir;
}
