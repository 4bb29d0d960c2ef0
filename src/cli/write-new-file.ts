import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file that isn't there yet, whole or not at all: it is written under another name beside
 * its place, and gets its own when it is on the disk to the last byte.
 *
 * @throws An error with the code `EEXIST` where there is one by then.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.developing-story-${randomUUID()}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await give(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Gives a file its name, never one that another file has. */
async function give(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    // Where files can't have two names, as on a memory card, an empty one keeps the place.
    await (await open(path, 'wx')).close();
    try {
      await rename(draft, path);
    } catch (cause) {
      await rm(path, { force: true });
      throw cause;
    }
  }
}

function hasNoLinks(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(
    String(error.code),
  );
}
