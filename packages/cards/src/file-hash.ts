import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

const hashes = new Map<string, { stamp: string; hash: string }>();

/**
 * The SHA-256 of a file's bytes. Read once for as long as its size and time of change stay.
 * @throws the file system's error.
 */
export function fileHash(file: string): string {
  const stamp = fileStamp(file);
  const known = hashes.get(file);
  if (known?.stamp === stamp) return known.hash;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  hashes.set(file, { stamp, hash });
  return hash;
}

/**
 * What changes when a file does: told without reading it.
 * @throws the file system's error.
 */
export function fileStamp(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}
