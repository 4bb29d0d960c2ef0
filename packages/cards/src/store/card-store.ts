import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardHash, pictureHash } from '../card-version.ts';
import { drawCard } from '../draw-card.ts';
import { readHashes, writeHashes } from '../file-hash.ts';
import { fitPicture, type FitOptions } from '../pictures/fit-picture.ts';
import type { CardRequest, DrawnCard } from '../types.ts';
import { readEntry, writeEntry } from './card-entry.ts';
import { limit } from './limit.ts';
import { sweepEntries } from './sweep-entries.ts';

/** Cards on disk, each drawn once. */
export interface CardStore {
  /**
   * A card, from the folder or drawn into it.
   * @throws {CardError} where it can't be drawn.
   */
  get(request: CardRequest): Promise<DrawnCard>;
  /**
   * A publisher's own picture as a card, from the folder or fitted into it.
   * @throws {CardError} where the file is no picture for a card.
   */
  getPicture(file: string, options?: FitOptions): Promise<DrawnCard>;
  /**
   * Draws ahead what isn't in the folder yet, as many at once as pay: for a caller that afterwards
   * asks for one card at a time. What can't be drawn says so when it is asked for.
   */
  drawAhead(requests: Iterable<CardRequest>): Promise<void>;
  /** To be called when all cards were asked for: drops what no build has used for 30 days. */
  finish(): Promise<void>;
  readonly stats: CardStats;
}

/** What a store did so far. */
export interface CardStats {
  /** Cards drawn or fitted. */
  drawn: number;
  /** Cards found in the folder. */
  reused: number;
  /** What the cards' editors and the publisher should know, each said once. */
  warnings: string[];
  /** Milliseconds in which at least one card was being drawn. */
  ms: number;
}

/** How far a run is. */
export interface CardProgress {
  /** Cards there are by now, drawn and reused. */
  done: number;
  drawn: number;
  reused: number;
  /** Cards drawn a second. */
  perSecond: number;
}

export interface CardStoreOptions {
  /** The folder; made when first needed. */
  dir: string;
  /** Called at most once a second, and only when a card was drawn. */
  onProgress?: (progress: CardProgress) => void;
}

/**
 * One card is laid out while another is rendered: that keeps two cores busy. A third bridges the
 * time in which the first is written; more at once only take memory.
 */
const AT_ONCE = 3;

const KEPT_DAYS = 30;

const PROGRESS_MS = 1000;

/**
 * Opens a store of cards. Its entries are named by all that their bytes depend on, written whole or
 * not at all, and checked when read: two builds may share a folder, and a damaged entry is drawn
 * anew. A folder that can't be written to costs time and a warning, and fails nothing.
 */
export function createCardStore({ dir, onProgress }: CardStoreOptions): CardStore {
  const index = join(dir, 'files.json');
  readHashes(index);
  const stats: CardStats = { drawn: 0, reused: 0, warnings: [], ms: 0 };
  const said = new Set<string>();
  const underWay = new Map<string, Promise<DrawnCard>>();
  const used = new Set<string>();
  const inTurn = limit(AT_ONCE);
  const clock = createClock();
  let lastProgress = performance.now();
  let writable = true;

  const warn = (warnings: readonly string[]) => {
    for (const warning of warnings) {
      if (said.has(warning)) continue;
      said.add(warning);
      stats.warnings.push(warning);
    }
  };

  const write = async (name: string, card: DrawnCard) => {
    if (!writable) return;
    try {
      await writeEntry(join(dir, name), card);
    } catch (error) {
      // Something else is wrong with the one file: the next build tries again.
      if (!UNWRITABLE.has(codeOf(error))) return;
      writable = false;
      warn([
        `Cards can't be kept in ${dir} (${(error as Error).message}), so every build draws them all. Let the build write there, or set Astro's cacheDir to a folder where it can.`,
      ]);
    }
  };

  const report = () => {
    const now = performance.now();
    if (!onProgress || now - lastProgress < PROGRESS_MS) return;
    lastProgress = now;
    const { drawn, reused, ms } = stats;
    onProgress({ done: drawn + reused, drawn, reused, perSecond: drawn / (ms / 1000) });
  };

  const draw = async (name: string, make: () => Promise<DrawnCard>) => {
    const card = await inTurn(async () => {
      clock.start();
      try {
        const made = await make();
        await write(name, made);
        return made;
      } finally {
        stats.ms = clock.stop();
      }
    });
    stats.drawn += 1;
    report();
    return card;
  };

  const obtain = async (hash: string, make: () => Promise<DrawnCard>): Promise<DrawnCard> => {
    const name = `${hash}.card`;
    const begun = underWay.get(name);
    if (begun) return begun;
    const first = !used.has(name);
    used.add(name);
    const kept = readEntry(join(dir, name));
    if (kept) {
      if (first) stats.reused += 1;
      warn(kept.warnings);
      return kept;
    }
    const drawing = draw(name, make).finally(() => underWay.delete(name));
    underWay.set(name, drawing);
    const card = await drawing;
    warn(card.warnings);
    return card;
  };

  const get = async (request: CardRequest) => obtain(cardHash(request), () => drawCard(request));

  /** Leaves it to `get` to read what there is, and to say what is wrong. */
  const drawn = async (request: CardRequest): Promise<void> => {
    if (!existsSync(join(dir, `${cardHash(request)}.card`))) await get(request);
  };

  return {
    stats,
    get,
    getPicture: async (file, options = {}) =>
      obtain(pictureHash(file, options), () => fitPicture(file, options)),
    drawAhead: async (requests) => {
      const queue = oneByOne(requests);
      const work = async () => {
        for (const request of queue) {
          // Where nothing can be kept, what is drawn ahead is drawn in vain.
          if (!writable) return;
          await drawn(request).catch(() => undefined);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    finish: async () => {
      if (used.size > 0 && writable) await writeHashes(index);
      await sweepEntries(dir, KEPT_DAYS, used);
    },
  };
}

/** What says that no file can be written there. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EDQUOT']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** An iterator that several can take from. */
function* oneByOne<T>(items: Iterable<T>): Generator<T> {
  yield* items;
}

/** Adds up the time in which at least one task runs. */
function createClock() {
  let running = 0;
  let since = 0;
  let total = 0;
  return {
    start() {
      if (running === 0) since = performance.now();
      running += 1;
    },
    /** @returns the milliseconds so far. */
    stop(): number {
      running -= 1;
      const now = performance.now();
      if (running === 0) total += now - since;
      return running === 0 ? total : total + (now - since);
    },
  };
}
