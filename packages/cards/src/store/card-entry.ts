import { crc32 } from 'node:zlib';
import type { DrawnCard } from '../types.ts';

/** The length of the CRC-32 that precedes all else in an entry: it tells damage, not malice. */
const CHECKSUM_BYTES = 4;

/** What stands before a card's bytes: the name that the entry was written under, too. */
type Head = Omit<DrawnCard, 'bytes'> & { entry: string };

/** A card as the bytes that are kept of it under a name. */
export function packEntry(name: string, { bytes, ...rest }: DrawnCard): Uint8Array {
  const head: Head = { entry: name, ...rest };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
  return Buffer.concat([checksum(body), body]);
}

/**
 * The card that was kept under a name.
 *
 * @returns `undefined` where there is none, or what there is isn't whole or is another entry's.
 */
export function unpackEntry(name: string, entry: Buffer | undefined): DrawnCard | undefined {
  if (!entry) return undefined;
  const body = entry.subarray(CHECKSUM_BYTES);
  if (!checksum(body).equals(entry.subarray(0, CHECKSUM_BYTES))) return undefined;
  const end = body.indexOf('\n');
  const head = parsed(body.toString('utf8', 0, Math.max(end, 0)));
  if (head?.entry !== name) return undefined;
  const { entry: _, ...rest } = head;
  return { bytes: body.subarray(end + 1), ...rest };
}

function parsed(head: string): Head | undefined {
  try {
    return JSON.parse(head) as Head;
  } catch {
    return undefined;
  }
}

function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(CHECKSUM_BYTES);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}
