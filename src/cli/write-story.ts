import { access, constants, lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { OutsideError, resolveInside } from '../loading/resolve-inside.ts';
import { CommandError } from './command-error.ts';
import { readText } from '../loading/read-text.ts';
import { writeNewFile } from './write-new-file.ts';

/**
 * Writes a story file anew, whole or not at all.
 *
 * @param file From the folder of the stories.
 * @param options.hint What to do where there is one.
 * @returns Its path, absolute.
 * @throws CommandError where there is one, unless it may be replaced, or the path leads elsewhere.
 */
export async function createStory(
  folder: string,
  file: string,
  source: string,
  { replace, hint }: { replace?: boolean | undefined; hint: string },
): Promise<string> {
  const path = await insideStories(folder, file);
  if (await isLink(join(folder, file))) throw new CommandError(`${file} is a link.`, hint);
  await mkdir(dirname(path), { recursive: true });
  if (replace) {
    await writeFileAtomic(path, source);
    return path;
  }
  try {
    await writeNewFile(path, source);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CommandError(`${path} is there already.`, hint);
  }
  return path;
}

/**
 * Replaces a story file in one go: whoever reads it meanwhile gets the old or the new one, whole.
 *
 * @param text What the file had when it was read, and what it is to have.
 * @throws CommandError where somebody else has written to it since, or the path leads elsewhere.
 */
export async function replaceStory(
  folder: string,
  file: string,
  text: { before: string; after: string },
): Promise<void> {
  const path = await insideStories(folder, file);
  await access(path, constants.W_OK).catch((cause: unknown) => {
    const hint = 'Make it writable, or ask whoever made it read-only.';
    throw new CommandError(`${path} can’t be written.`, hint, { cause });
  });
  // Loaded here alone, as it listens for signals from then on, and long work would not be ended.
  const { lock } = await import('proper-lockfile');
  // Between reading and writing nobody else who uses this command may write.
  const unlock = await lock(path, { stale: 10_000, retries: { retries: 20, minTimeout: 20 } });
  try {
    if ((await readText(path)) !== text.before) {
      throw new CommandError(
        `${path} has changed while this ran, so nothing was written.`,
        'Run the command again.',
      );
    }
    await writeFileAtomic(path, text.after);
  } finally {
    await unlock();
  }
}

async function isLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() ?? false;
}

async function insideStories(folder: string, file: string): Promise<string> {
  try {
    return await resolveInside(folder, file);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    throw new CommandError(
      error.message,
      'Only files that lie in the folder of the stories are written; a link must not lead out of it.',
      { cause: error },
    );
  }
}
