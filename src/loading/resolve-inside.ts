import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A path made of input that would leave its folder. */
export class OutsideError extends Error {
  override name = 'OutsideError';
  readonly path: string;
  readonly folder: string;
  constructor(path: string, folder: string) {
    super(`${path} leads out of ${folder}.`);
    this.path = path;
    this.folder = folder;
  }
}

/**
 * The absolute path of a file in a folder, symbolic links followed. The one way from input to a
 * path: whatever is asked for, what it leads to lies in the folder. Neither needs to exist.
 *
 * @param path From the folder, or absolute.
 * @throws OutsideError where it leads out of the folder, be it by a link, or names the folder itself.
 */
export async function resolveInside(folder: string, path: string): Promise<string> {
  if (path.includes('\0')) throw new OutsideError(JSON.stringify(path), folder);
  const base = resolve(folder);
  const target = resolve(base, path);
  if (!isInside(base, target)) throw new OutsideError(path, folder);
  const real = await realPath(target);
  if (!isInside(await realPath(base), real)) throw new OutsideError(path, folder);
  return real;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path without links, as far as it exists; a link to what doesn't exist is followed as well. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (!isMissing(error) || parent === path) throw error;
    const real = join(await realPath(parent), basename(path));
    const target = await readlink(real).catch(() => undefined);
    return target === undefined ? real : await realPath(resolve(dirname(real), target));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
