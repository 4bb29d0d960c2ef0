import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from './sha256.ts';

interface KnownFile {
  /** Its size and time of change. */
  stamp: string;
  hash: string;
}

const hashes = new Map<string, KnownFile>();

/**
 * Takes up what an earlier run knew of files, so that photos which didn't change aren't read again.
 * An index that can't be read tells nothing.
 */
export function readHashes(index: string): void {
  let known: unknown;
  try {
    known = JSON.parse(readFileSync(index, 'utf8'));
  } catch {
    return;
  }
  if (typeof known !== 'object' || known === null) return;
  for (const [file, one] of Object.entries(known)) {
    if (isKnownFile(one) && !hashes.has(file)) hashes.set(file, one);
  }
}

/** Keeps for later runs what this one knows of files that are still there. */
export async function writeHashes(index: string): Promise<void> {
  const known = [...hashes].filter(([file, { stamp }]) => stamp === fileStamp(file));
  const draft = `${index}.${randomUUID()}`;
  try {
    await mkdir(dirname(index), { recursive: true });
    await writeFile(draft, JSON.stringify(Object.fromEntries(known)));
    await rename(draft, index);
  } catch {
    // The next run reads the files instead.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function isKnownFile(value: unknown): value is KnownFile {
  const { stamp, hash } = (value ?? {}) as Partial<Record<keyof KnownFile, unknown>>;
  return typeof stamp === 'string' && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
}

/**
 * The SHA-256 of a file's bytes. Read once for as long as its size and time of change stay.
 * @throws the file system's error.
 */
export function fileHash(file: string): string {
  const stamp = fileStamp(file);
  const known = hashes.get(file);
  if (known?.stamp === stamp) return known.hash;
  const hash = sha256(readFileSync(file));
  hashes.set(file, { stamp, hash });
  return hash;
}

/** The same of a file that may not be readable: what is wrong with it is said where it is used. */
export function fileVersion(file: string): string {
  try {
    return fileHash(file);
  } catch {
    return `unread ${file}`;
  }
}

/** What changes when a file does: told without reading it. Empty of a file that isn't there. */
export function fileStamp(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return '';
  }
}
