import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CLAIM_MS, type Shelf } from './shelf.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A folder of entries. */
export interface FolderShelf extends Shelf {
  read(name: string): Buffer | undefined;
  has(name: string): boolean;
}

/**
 * Keeps entries in a folder, which is made when first needed.
 *
 * A file is read without waiting for threads: a small one is read faster than it is asked for. It is
 * marked as used at most once a day, so that a folder which a build merely reads from hardly changes.
 */
export function folderShelf(dir: string): FolderShelf {
  const at = (name: string) => join(dir, name);
  const claimAt = (name: string) => at(`${name}.claim`);
  const read = (name: string) => {
    try {
      const bytes = readFileSync(at(name));
      markUsed(at(name));
      return bytes;
    } catch {
      return undefined;
    }
  };
  return {
    read,
    has: (name) => existsSync(at(name)),
    async write(name, bytes) {
      const draft = at(`${name}.${randomUUID()}`);
      try {
        await inFolder(dir, () => writeFile(draft, bytes));
        await rename(draft, at(name));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        // Windows lets nobody replace what another build reads, which has the same card then.
        if (!read(name)?.equals(bytes)) throw error;
      }
    },
    async claim(name) {
      const file = claimAt(name);
      try {
        return await inFolder(dir, () => create(file));
      } catch (error) {
        // Where nothing can be written, each draws for itself.
        if (!isThere(error)) return true;
      }
      if (!(await hasLapsed(file))) return false;
      await rm(file, { force: true }).catch(() => undefined);
      return create(file).catch((error: unknown) => !isThere(error));
    },
    async release(name) {
      await rm(claimAt(name), { force: true }).catch(() => undefined);
    },
  };
}

/** Nearly always the folder is there. */
async function inFolder<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await mkdir(dir, { recursive: true });
    return work();
  }
}

/** Only one of several that try at once makes the file. */
async function create(file: string): Promise<true> {
  await writeFile(file, `${String(process.pid)} ${hostname()}`, { flag: 'wx' });
  return true;
}

/** Whether whoever made a claim is dead, as far as can be told from here, or has it for too long. */
async function hasLapsed(file: string): Promise<boolean> {
  try {
    const [pid = '', host = ''] = (await readFile(file, 'utf8')).split(' ');
    if (host === hostname() && !isAlive(Number(pid))) return true;
    return Date.now() - (await stat(file)).mtimeMs > CLAIM_MS;
  } catch {
    // It has just been released: who asks again gets it.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is another user's.
    return codeOf(error) === 'EPERM';
  }
}

function isThere(error: unknown): boolean {
  return codeOf(error) === 'EEXIST';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function markUsed(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // A folder that can only be read serves as well.
  }
}
