import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardHash } from './card-version.ts';
import { drawCard } from './draw-card.ts';
import type { CardFacts } from './types.ts';

/** Cards on disk, each drawn once. */
export interface CardStore {
  /**
   * A card as PNG, from the folder or drawn into it.
   * @throws {CardError} where the facts can't be drawn.
   */
  get(facts: CardFacts): Promise<Uint8Array>;
  /** What this store did so far. Warnings name characters that no font has. */
  readonly stats: { drawn: number; reused: number; warnings: string[] };
}

/** Satori and sharp keep two cores busy; more at once only takes memory. */
const AT_ONCE = 2;

/** The length of the SHA-256 that precedes a card in its file. */
const CHECKSUM_BYTES = 32;

/**
 * Opens a store of cards. Its entries are named by all that their bytes depend on, written whole or
 * not at all, and checked when read: two builds may share a folder, and a damaged entry is drawn
 * anew.
 *
 * @param options.dir The folder; made when first needed.
 */
export function createCardStore({ dir }: { dir: string }): CardStore {
  const stats = { drawn: 0, reused: 0, warnings: [] as string[] };
  const underWay = new Map<string, Promise<Uint8Array>>();
  const inTurn = limit(AT_ONCE);

  const obtain = async (file: string, facts: CardFacts): Promise<Uint8Array> => {
    const kept = await readEntry(file);
    if (kept) {
      stats.reused += 1;
      return kept;
    }
    const { png, missing } = await inTurn(() => drawCard(facts));
    stats.drawn += 1;
    if (missing.length > 0) {
      stats.warnings.push(`No font has "${missing.join(' ')}" of the card "${facts.headline}".`);
    }
    await mkdir(dir, { recursive: true });
    await writeEntry(file, png);
    return png;
  };

  return {
    stats,
    get: async (facts) => {
      const file = join(dir, `${cardHash(facts, engines())}.card`);
      const promise = underWay.get(file) ?? obtain(file, facts);
      underWay.set(file, promise);
      return promise.finally(() => underWay.delete(file));
    },
  };
}

function engines(): string[] {
  const { version } = createRequire(import.meta.url)('satori/package.json') as { version: string };
  return [version, sharp.versions.sharp, sharp.versions.vips];
}

async function readEntry(file: string): Promise<Uint8Array | undefined> {
  const entry = await readFile(file).catch(() => undefined);
  if (!entry) return undefined;
  const png = entry.subarray(CHECKSUM_BYTES);
  return checksum(png).equals(entry.subarray(0, CHECKSUM_BYTES)) ? png : undefined;
}

async function writeEntry(file: string, png: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, Buffer.concat([checksum(png), png]));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Runs at most so many tasks at a time, in the order in which they came. */
function limit(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= count) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
