import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Driver, Storage } from 'unstorage';
import { folderShelf } from './folder-shelf.ts';
import { CLAIM_MS, type Shelf } from './shelf.ts';

/** Where a store is that several machines share: a driver of unstorage's, as Astro names them. */
export interface SharedStore {
  /** The driver's module, as a URL or by its name, and what it is called with. */
  driver: { entrypoint: string | URL; config?: Record<string, unknown> | undefined };
  /** Nothing is written into it. @default false */
  readOnly?: boolean | undefined;
  /** The site's folder, absolute: relative paths and names of packages are looked up from there. */
  root: string;
}

/** A store that is asked for its entries, and done without where it can't be reached. */
export interface SharedShelf extends Shelf {
  /** Whether `claim()` decides: else two builders may draw a card in the same moment. */
  readonly claims: boolean;
  /** Ends its connection; the next question makes another. */
  close(): Promise<void>;
}

/** Milliseconds until an answer is no longer waited for. */
const ANSWER_MS = 5000;

/** Failures in a row after which a store that once answered isn't asked any more. */
const FAILURES = 3;

/** Within a store that has other things in it. */
const FOLDER = 'developing-story:cards';

/** unstorage's own leave half of an entry where a build is stopped: ours is used for them. */
const FOLDERS = ['unstorage/drivers/fs', 'unstorage/drivers/fs-lite'];

const REDIS = 'unstorage/drivers/redis';

/**
 * Opens a store that several machines share, when it is first asked. No question takes longer than
 * some seconds, and one that can't be reached isn't asked again.
 *
 * @param warn Told once, where it is done without.
 */
export function sharedShelf(
  store: SharedStore,
  warn: (warning: string) => void,
  limit = ANSWER_MS,
): SharedShelf {
  const { entrypoint } = store.driver;
  let opening: Promise<Opened> | undefined;
  /** Failures that are left until the store isn't asked any more. */
  let chances = 1;
  let trouble: string | undefined;

  const ask = async <T>(question: (shelf: Shelf) => Promise<T>, otherwise: T): Promise<T> => {
    if (chances <= 0) return otherwise;
    try {
      opening ??= open(store, (message) => (trouble = message));
      const answer = await within(limit, opening.then(question));
      chances = FAILURES;
      return answer;
    } catch (error) {
      chances -= 1;
      const why = trouble ?? (error instanceof Error ? error.message : String(error));
      if (chances === 0) warn(unusable(entrypoint, why));
      return otherwise;
    }
  };

  return {
    claims: !store.readOnly && [...FOLDERS, REDIS].includes(String(entrypoint)),
    read: (name) => ask(async (shelf) => shelf.read(name), undefined),
    write: async (name, bytes) => {
      if (!store.readOnly) await ask((shelf) => shelf.write(name, bytes), undefined);
    },
    claim: (name) => ask((shelf) => shelf.claim(name), true),
    release: (name) => ask((shelf) => shelf.release(name), undefined),
    close: async () => {
      const opened = opening;
      opening = undefined;
      if (opened)
        await within(
          limit,
          opened.then((it) => it.close()),
        ).catch(() => undefined);
    },
  };
}

function unusable(entrypoint: string | URL, why: string): string {
  const name = String(entrypoint).replace(/^unstorage\/drivers\//, '');
  const [reason = ''] = why.split('\n');
  return `The shared store of cards (${name}) can't be used: ${reason.replace(/\.$/, '')}. The cards that this machine doesn't have are drawn, and no other machine gets them from there. Mend cards.store, or what it leads to.`;
}

/** What is there once the driver is loaded. */
type Opened = Shelf & { close: () => Promise<void> };

/**
 * @param tell Told what the driver says of its connection.
 * @throws Error where the driver isn't there, or refuses its options.
 */
async function open(
  { driver: { entrypoint, config = {} }, root }: SharedStore,
  tell: (message: string) => void,
): Promise<Opened> {
  const base = typeof config['base'] === 'string' ? config['base'] : '';
  if (FOLDERS.includes(String(entrypoint))) {
    return { ...folderShelf(resolve(root, base)), close: () => Promise.resolve() };
  }
  const [{ createStorage }, { default: createDriver }] = await Promise.all([
    import('unstorage'),
    import(moduleOf(entrypoint, root)) as Promise<{ default: (config: unknown) => Driver }>,
  ]);
  const driver = createDriver(config);
  const storage = createStorage({ driver });
  const shelf = { ...storageShelf(storage), close: () => storage.dispose() };
  if (entrypoint !== REDIS) return shelf;
  const redis = driver.getInstance?.() as Redis;
  // Without a listener, every attempt to connect is printed.
  redis.on('error', ({ message }) => {
    tell(message);
  });
  return { ...shelf, ...redisClaims(redis, base) };
}

/** Drivers of unstorage come with this package; others are the site's. */
function moduleOf(entrypoint: string | URL, root: string): string {
  if (entrypoint instanceof URL) return entrypoint.href;
  if (entrypoint.startsWith('file:')) return entrypoint;
  if (entrypoint.startsWith('unstorage/')) return import.meta.resolve(entrypoint);
  return pathToFileURL(createRequire(join(root, 'package.json')).resolve(entrypoint)).href;
}

function storageShelf(storage: Storage): Shelf {
  const key = (name: string) => `${FOLDER}:${name}`;
  return {
    read: async (name) => bytesOf(await storage.getItemRaw(key(name))),
    write: (name, bytes) => storage.setItemRaw(key(name), bytes),
    claim: () => Promise.resolve(true),
    release: () => Promise.resolve(),
  };
}

/** Drivers give bytes in their own ways. What is none is no entry of ours. */
function bytesOf(value: unknown): Buffer | undefined {
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : undefined;
}

/** What of Redis's client unstorage doesn't reach. */
interface Redis {
  on(event: 'error', listener: (error: Error) => void): unknown;
  set(key: string, value: string, px: 'PX', ms: number, nx: 'NX'): Promise<'OK' | null>;
  unlink(key: string): Promise<number>;
}

function redisClaims(redis: Redis, base: string): Pick<Shelf, 'claim' | 'release'> {
  const key = (name: string) =>
    [base.replace(/:$/, ''), FOLDER, name, 'claim'].join(':').replace(/^:/, '');
  return {
    claim: async (name) => (await redis.set(key(name), '', 'PX', CLAIM_MS, 'NX')) === 'OK',
    release: async (name) => {
      await redis.unlink(key(name));
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // A process that was busy for so long may have the answer, but has not read it yet.
      setImmediate(() =>
        setImmediate(reject, new Error(`no answer in ${String(ms / 1000)} seconds`)),
      );
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
