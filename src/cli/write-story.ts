import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { OutsideError, resolveInside } from '../resolve-inside.ts';
import { CommandError } from './command-error.ts';

/**
 * Writes a story file anew.
 *
 * @param file From the folder of the stories.
 * @returns Its path, absolute.
 * @throws CommandError where there is one, unless it may be replaced, or the path leads elsewhere.
 */
export async function createStory(
  folder: string,
  file: string,
  source: string,
  { replace = false } = {},
): Promise<string> {
  const path = await insideStories(folder, file);
  await mkdir(dirname(path), { recursive: true });
  if (replace) {
    await writeFileAtomic(path, source);
    return path;
  }
  try {
    await writeFile(path, source, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CommandError(`${path} is there already.`, 'Choose another slug with --slug.');
  }
  return path;
}

/** Replaces a story file in one go: whoever reads it meanwhile gets the old or the new one, whole. */
export async function replaceStory(folder: string, file: string, source: string): Promise<void> {
  await writeFileAtomic(await insideStories(folder, file), source);
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
