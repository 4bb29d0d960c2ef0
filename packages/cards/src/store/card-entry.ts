import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DrawnCard } from '../types.ts';

/** The length of the CRC-32 that precedes all else in an entry: it tells damage, not malice. */
const CHECKSUM_BYTES = 4;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads an entry, and marks it as used at most once a day, so that a folder which a build merely
 * reads from hardly changes. Without waiting for threads: a small file is read faster than it is
 * asked for.
 *
 * @returns `undefined` where there is none, or what there is isn't whole or is another entry's.
 */
export function readEntry(file: string): DrawnCard | undefined {
  let entry: Buffer;
  try {
    entry = readFileSync(file);
  } catch {
    return undefined;
  }
  const body = entry.subarray(CHECKSUM_BYTES);
  if (!checksum(body).equals(entry.subarray(0, CHECKSUM_BYTES))) return undefined;
  const end = body.indexOf('\n');
  const head = parsed(body.toString('utf8', 0, Math.max(end, 0)));
  if (head?.entry !== basename(file)) return undefined;
  markUsed(file);
  const { entry: _, ...rest } = head;
  return { bytes: body.subarray(end + 1), ...rest };
}

/** What stands before a card's bytes: the name that the entry was written under, too. */
type Head = Omit<DrawnCard, 'bytes'> & { entry: string };

function parsed(head: string): Head | undefined {
  try {
    return JSON.parse(head) as Head;
  } catch {
    return undefined;
  }
}

/** Writes an entry whole or not at all, as another build may be reading or writing it. */
export async function writeEntry(file: string, { bytes, ...rest }: DrawnCard): Promise<void> {
  const head: Head = { entry: basename(file), ...rest };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
  const draft = `${file}.${randomUUID()}`;
  try {
    const entry = Buffer.concat([checksum(body), body]);
    await writeFile(draft, entry).catch(async () => {
      // Nearly always the folder is there.
      await mkdir(dirname(file), { recursive: true });
      await writeFile(draft, entry);
    });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    // Windows lets nobody replace what another build reads, which has the same card then.
    if (!readEntry(file)) throw error;
  }
}

function markUsed(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // A folder that can only be read serves as well.
  }
}

function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(CHECKSUM_BYTES);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}
