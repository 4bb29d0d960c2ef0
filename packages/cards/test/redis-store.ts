import { Redis } from 'ioredis';
import type { TestedStore } from './store-contract.ts';

/**
 * A store in an empty Redis, as a test has it.
 *
 * @param path Of the socket.
 */
export async function redisStore(path: string): Promise<TestedStore & { close: () => void }> {
  const redis = new Redis(path);
  await redis.flushall();
  return {
    driver: { entrypoint: 'unstorage/drivers/redis', config: { path } },
    root: import.meta.dirname,
    entries: async () => {
      const keys = await redis.keys('*');
      const read = keys.map(async (key) => [key, bytesOf(await redis.get(key))] as const);
      return new Map(await Promise.all(read));
    },
    replace: async (key, bytes) => {
      await redis.set(key, BASE64 + bytes.toString('base64'));
    },
    close: () => {
      redis.disconnect();
    },
  };
}

/** What unstorage begins bytes with where a store takes texts alone. */
const BASE64 = 'base64:';

function bytesOf(text: string | null): Buffer {
  return Buffer.from((text ?? '').slice(BASE64.length), 'base64');
}
