import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { CommandError } from './command-error.ts';

const ENDINGS = 'txt,text,html,htm,xhtml,md,mdx,markdown,xml,json';

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

/** More than any article or export of a newsroom's posts that a text can be. */
const LARGEST_MB = 20;

/**
 * The bytes of an article's file.
 *
 * @throws CommandError where it is too large, no file or can't be read.
 */
export async function readArticleFile(path: string): Promise<Buffer> {
  const { size, isFile } = await stat(path).then((it) => ({ size: it.size, isFile: it.isFile() }));
  if (!isFile) throw new CommandError('This is no file.', 'Name the file of an article.');
  if (size > LARGEST_MB * 1024 * 1024) {
    throw new CommandError(
      `This file has ${Math.ceil(size / 1024 / 1024)} MB, and import reads up to ${LARGEST_MB}.`,
      'Export fewer posts at a time, or name the articles one by one.',
    );
  }
  return readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `This file can’t be read: ${reason}.`,
      'Check that it exists and that you may read it.',
      { cause: error },
    );
  });
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
