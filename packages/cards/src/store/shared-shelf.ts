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
  claims(): Promise<boolean>;
  /** Ends its connection; the next question makes another. */
  close(): Promise<void>;
}

/** Milliseconds until an answer is no longer waited for. */
const ANSWER_MS = 5000;

/** Failures in a row after which a store that once answered isn't asked any more. */
const FAILURES = 3;

/** Within a store that has other things in it. */
const FOLDER = 'developing-story:cards';

/** What is there once the driver is loaded. */
interface Opened extends Shelf {
  claims: boolean;
  close(): Promise<void>;
  /** What the driver has said of its connection. */
  trouble?(): string | undefined;
}

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
  let opening: Promise<Opened> | undefined;
  let isOff = false;
  let hasAnswered = false;
  let failures = 0;

  const ask = async <T>(question: (opened: Opened) => Promise<T>, otherwise: T): Promise<T> => {
    if (isOff) return otherwise;
    let opened: Opened | undefined;
    try {
      const answer = await within(
        limit,
        (async () => {
          opened = await (opening ??= open(store));
          return question(opened);
        })(),
      );
      hasAnswered = true;
      failures = 0;
      return answer;
    } catch (error) {
      failures += 1;
      if (isOff || (hasAnswered && failures < FAILURES)) return otherwise;
      isOff = true;
      const why = opened?.trouble?.() ?? (error instanceof Error ? error.message : String(error));
      warn(
        `The shared store of cards (${nameOf(store)}) can't be used: ${firstLine(why)}. The cards that this machine doesn't have are drawn, and go into no shared store. Mend cards.store, or what it leads to.`,
      );
      return otherwise;
    }
  };

  return {
    claims: () =>
      store.readOnly ? Promise.resolve(false) : ask(async ({ claims }) => claims, false),
    read: (name) => ask(async (it) => it.read(name), undefined),
    write: async (name, bytes) => {
      if (!store.readOnly) await ask((it) => it.write(name, bytes), undefined);
    },
    claim: (name) => ask((it) => it.claim(name), true),
    release: (name) => ask((it) => it.release(name), undefined),
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

/** @throws Error where the driver isn't there, or refuses its options. */
async function open({ driver: { entrypoint, config }, root }: SharedStore): Promise<Opened> {
  const base = config?.['base'];
  // unstorage's own drivers of folders leave half of an entry where a build is stopped.
  if (FOLDERS.has(String(entrypoint)) && typeof base === 'string') {
    return { ...folderShelf(resolve(root, base)), claims: true, close: () => Promise.resolve() };
  }
  const [{ createStorage }, { default: createDriver }] = await Promise.all([
    import('unstorage'),
    import(moduleOf(entrypoint, root)) as Promise<{ default: (config: unknown) => Driver }>,
  ]);
  const driver = createDriver(config ?? {});
  const storage = createStorage({ driver });
  const redis = driver.name === 'redis' ? (driver.getInstance?.() as Redis) : undefined;
  let trouble: string | undefined;
  // Without a listener, every attempt to connect is printed.
  redis?.on('error', ({ message }: Error) => (trouble = message));
  return {
    ...storageShelf(storage),
    ...(redis && redisClaims(redis, typeof base === 'string' ? base : '')),
    claims: redis !== undefined,
    close: () => storage.dispose(),
    trouble: () => trouble,
  };
}

const FOLDERS = new Set(['unstorage/drivers/fs', 'unstorage/drivers/fs-lite']);

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

function nameOf({ driver: { entrypoint } }: SharedStore): string {
  return String(entrypoint).replace(/^unstorage\/drivers\//, '');
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\.$/, '');
}
