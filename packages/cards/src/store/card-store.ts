import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cardHash, pictureHash } from '../card-version.ts';
import { drawCard } from '../draw-card.ts';
import { readHashes, writeHashes } from '../file-hash.ts';
import { fitPicture, type FitOptions } from '../pictures/fit-picture.ts';
import type { CardRequest, DrawnCard } from '../types.ts';
import { packEntry, unpackEntry } from './card-entry.ts';
import { folderShelf } from './folder-shelf.ts';
import { limit } from './limit.ts';
import { sharedShelf, type SharedStore } from './shared-shelf.ts';
import { CLAIM_MS } from './shelf.ts';
import { sweepEntries } from './sweep-entries.ts';

/** Cards on disk, and where several machines share a store in that as well, each drawn once. */
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
  /**
   * To be called when all cards were asked for: drops what no build has used for 30 days from the
   * folder, and ends the connection to a shared store.
   */
  finish(): Promise<void>;
  readonly stats: CardStats;
}

/** What a store did so far. */
export interface CardStats {
  /** Cards drawn or fitted. */
  drawn: number;
  /** Cards found in the folder or the shared store. */
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
  /** What else is asked for cards that the folder doesn't have, and gets those that were drawn. */
  shared?: SharedStore | undefined;
  /** Has the shared store get what it lacks of the folder, too. @default false */
  fillsShared?: boolean;
  /** Called at most once a second, and only when a card was drawn. */
  onProgress?: (progress: CardProgress) => void;
}

/**
 * One card is laid out while another is rendered: that keeps two cores busy. A third bridges the
 * time in which the first is written; more at once only take memory.
 */
export const AT_ONCE = 3;

/** Milliseconds until a card that another builder draws is looked for again. */
const LOOK_AGAIN_MS = 50;

const KEPT_DAYS = 30;

const PROGRESS_MS = 1000;

/**
 * Opens a store of cards. Its entries are named by all that their bytes depend on, written whole or
 * not at all, and checked when read: builders may share a folder or a store, where each card is
 * drawn by one of them, and a damaged entry is drawn anew. What can't be written to or reached costs
 * time and a warning, and fails nothing.
 */
export function createCardStore(options: CardStoreOptions): CardStore {
  const { dir, shared, fillsShared = false, onProgress } = options;
  const index = join(dir, 'files.json');
  readHashes(index);
  const stats: CardStats = { drawn: 0, reused: 0, warnings: [], ms: 0 };
  const said = new Set<string>();
  const underWay = new Map<string, Promise<DrawnCard | undefined>>();
  const used = new Set<string>();
  const inTurn = limit(AT_ONCE);
  const clock = createClock();
  let lastProgress = performance.now();
  let writable = true;
  let unwritable: string | undefined;

  const warn = (warnings: readonly string[]) => {
    for (const warning of warnings) {
      if (said.has(warning)) continue;
      said.add(warning);
      stats.warnings.push(warning);
    }
  };

  const folder = folderShelf(dir);
  const store =
    shared &&
    sharedShelf(shared, (warning) => {
      warn([warning]);
    });

  const keep = async (name: string, entry: Uint8Array) => {
    if (!writable) return;
    try {
      await folder.write(name, entry);
    } catch (error) {
      // Something else is wrong with the one file: the next build tries again.
      if (!UNWRITABLE.has(codeOf(error))) return;
      writable = false;
      // Several are written at once, and each fails by a name of its own.
      unwritable ??= `Cards can't be kept in ${dir} (${(error as Error).message}), so every build draws them all. Let the build write there, or set Astro's cacheDir to a folder where it can.`;
      warn([unwritable]);
    }
  };

  const report = () => {
    const now = performance.now();
    if (!onProgress || now - lastProgress < PROGRESS_MS) return;
    lastProgress = now;
    const { drawn, reused, ms } = stats;
    onProgress({ done: drawn + reused, drawn, reused, perSecond: drawn / (ms / 1000) });
  };

  /** What the shared store has is kept in the folder, as it is asked for more than once. */
  const find = async (name: string): Promise<DrawnCard | undefined> => {
    const own = folder.read(name);
    const kept = unpackEntry(name, own);
    if (!store) return kept;
    if (kept && !fillsShared) return kept;
    const entry = await store.read(name);
    if (kept && own) {
      if (!unpackEntry(name, entry)) await store.write(name, own);
      return kept;
    }
    const found = unpackEntry(name, entry);
    if (found && entry) await keep(name, entry);
    return found;
  };

  const reuse = (name: string, card: DrawnCard): DrawnCard => {
    if (!used.has(name)) stats.reused += 1;
    return tell(name, card);
  };

  const tell = (name: string, card: DrawnCard): DrawnCard => {
    used.add(name);
    warn(card.warnings);
    return card;
  };

  const draw = async (name: string, make: () => Promise<DrawnCard>): Promise<DrawnCard> => {
    clock.start();
    try {
      const card = await make();
      const entry = packEntry(name, card);
      await keep(name, entry);
      await store?.write(name, entry);
      stats.drawn += 1;
      return tell(name, card);
    } finally {
      stats.ms = clock.stop();
      report();
    }
  };

  const drawUnlessBegun = async (name: string, make: () => Promise<DrawnCard>, isLate: boolean) => {
    const shelf = store?.claims ? store : folder;
    if (!(await shelf.claim(name)) && !isLate) return undefined;
    try {
      // It may have been drawn since it was looked for.
      const found = await find(name);
      return found ? reuse(name, found) : await draw(name, make);
    } finally {
      await shelf.release(name);
    }
  };

  /**
   * @param isLate Whoever else is drawing it isn't waited for any longer.
   * @returns Nothing where another builder is drawing it.
   */
  const obtain = (name: string, make: () => Promise<DrawnCard>, isLate = false) => {
    const begun = underWay.get(name);
    if (begun) return begun;
    const work = async () => {
      const found = await find(name);
      return found ? reuse(name, found) : inTurn(() => drawUnlessBegun(name, make, isLate));
    };
    const working = work().finally(() => underWay.delete(name));
    underWay.set(name, working);
    return working;
  };

  const get = async (hash: string, make: () => Promise<DrawnCard>): Promise<DrawnCard> => {
    const until = Date.now() + CLAIM_MS;
    for (;;) {
      const card = await obtain(nameOf(hash), make, Date.now() > until);
      if (card) return card;
      await pause(LOOK_AGAIN_MS);
    }
  };

  /** Leaves it to `get` to read what there is, to wait for others, and to say what is wrong. */
  const drawn = async (request: CardRequest): Promise<void> => {
    const name = nameOf(cardHash(request));
    if (!folder.has(name)) await obtain(name, () => drawCard(request));
  };

  return {
    stats,
    get: async (request) => get(cardHash(request), () => drawCard(request)),
    getPicture: async (file, options = {}) =>
      get(pictureHash(file, options), () => fitPicture(file, options)),
    drawAhead: async (requests) => {
      const all = [...requests];
      // Where nobody can tell which cards others are drawing, each begins somewhere else.
      const start = store && !store.claims ? Math.floor(Math.random() * all.length) : 0;
      const queue = oneByOne([...all.slice(start), ...all.slice(0, start)]);
      const work = async () => {
        for (const request of queue) {
          // Where nothing can be kept, what is drawn ahead is drawn in vain.
          if (!writable && !store) return;
          await drawn(request).catch(() => undefined);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    finish: async () => {
      if (used.size > 0 && writable) await writeHashes(index);
      await sweepEntries(dir, KEPT_DAYS, used);
      await store?.close();
    },
  };
}

function nameOf(hash: string): string {
  return `${hash}.card`;
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
