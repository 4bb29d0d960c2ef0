import { mkdir, rm, writeFile } from 'node:fs/promises';

/**
 * Notes that a build begins to write pages into Astro's cache. Astro writes them there one by one,
 * and what it knows them by when all are done: after a build that was stopped in between, pages of
 * that build stand in the cache under the keys of the one before, and may say what it didn't.
 *
 * @returns Whether the pages in the cache are those of a build that came to its end.
 */
export async function beginPages(cacheDir: URL): Promise<boolean> {
  const file = markOf(cacheDir);
  try {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, '', { flag: 'wx' });
    return true;
  } catch {
    // One is there, or none could ever be.
    return false;
  }
}

/** Notes that Astro has written what it knows the pages by. */
export async function endPages(cacheDir: URL): Promise<void> {
  await rm(markOf(cacheDir), { force: true });
}

function markOf(cacheDir: URL): URL {
  return new URL('developing-story/unfinished-build', cacheDir);
}
