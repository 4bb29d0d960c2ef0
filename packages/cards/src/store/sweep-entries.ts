import { opendir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** An entry, or a draft of one or a claim to one that a build which was broken off has left. */
const ENTRY = /^[0-9a-f]{64}\.card(\.(?:[0-9a-f-]{36}|claim))?$/;

/** Files looked at in one sweep; the next run goes on, as a folder so full is read from its start. */
const MOST = 20_000;

/**
 * Drops the entries that no build has used for so many days. Only files named as entries are ever
 * touched.
 *
 * @param used Names of entries that stay, whatever their time says.
 * @returns How many were dropped.
 */
export async function sweepEntries(
  dir: string,
  days: number,
  used: ReadonlySet<string>,
): Promise<number> {
  const folder = await opendir(dir).catch(() => undefined);
  if (!folder) return 0;
  const before = Date.now() - days * DAY;
  let seen = 0;
  let dropped = 0;
  for await (const { name } of folder) {
    if (!ENTRY.test(name) || used.has(name)) continue;
    if ((seen += 1) > MOST) break;
    const file = join(dir, name);
    try {
      if ((await stat(file)).mtimeMs >= before) continue;
      await rm(file);
      dropped += 1;
    } catch {
      // Another build was faster, or the folder can only be read.
    }
  }
  return dropped;
}
