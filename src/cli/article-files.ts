import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { CommandError } from './command-error.ts';

const ENDINGS = 'txt,text,html,htm,xhtml,md,mdx,markdown';

/**
 * The files of articles that somebody names: themselves, and of a folder all that end like one.
 *
 * @returns Absolute paths, in the order named, each once.
 * @throws CommandError where one isn't there or a folder has none.
 */
export async function articleFiles(asked: readonly string[], cwd: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of asked) {
    const path = resolve(cwd, name);
    const found = await stat(path).catch(() => undefined);
    if (!found)
      throw new CommandError(
        `There is no ${name}.`,
        'Name the file of an article, or a folder of them.',
      );
    files.push(...(found.isDirectory() ? await inFolder(path, name) : [path]));
  }
  return [...new Set(files)];
}

async function inFolder(path: string, name: string): Promise<string[]> {
  const found = await glob(`**/*.{${ENDINGS}}`, { cwd: path, caseSensitiveMatch: false });
  if (found.length === 0) {
    throw new CommandError(
      `No file in ${name} ends like an article.`,
      `These do: ${ENDINGS.split(',')
        .map((ending) => `.${ending}`)
        .join(', ')}. Name others one by one, with --format.`,
    );
  }
  return found.toSorted().map((file) => join(path, file));
}
