import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { memoryEntries } from '../../test/memory-driver.ts';
import { storeContract } from '../../test/store-contract.ts';
import { request } from '../../test/test-card.ts';
import { createCardStore } from './card-store.ts';
import { sharedShelf, type SharedStore } from './shared-shelf.ts';

const root = import.meta.dirname;

describe('a store in a folder', () => {
  storeContract(async () => {
    const site = await makeFolder(onTestFinished);
    const folder = join(site, 'shared');
    await mkdir(folder);
    const file = (key: string) => join(folder, key);
    return {
      driver: { entrypoint: 'unstorage/drivers/fs-lite', config: { base: './shared' } },
      root: site,
      entries: async () => {
        const names = (await readdir(folder)).filter((name) => name.endsWith('.card'));
        const read = names.map(async (name) => [name, await readFile(file(name))] as const);
        return new Map(await Promise.all(read));
      },
      replace: (key, bytes) => writeFile(file(key), bytes),
    };
  });
});

describe('a store by a driver of the publisher’s own', () => {
  storeContract(() => {
    memoryEntries.clear();
    return Promise.resolve({
      driver: { entrypoint: new URL('../../test/memory-driver.ts', import.meta.url) },
      root,
      entries: () =>
        Promise.resolve(new Map([...memoryEntries].map(([key, it]) => [key, Buffer.from(it)]))),
      replace: (key, bytes) => {
        memoryEntries.set(key, bytes);
        return Promise.resolve();
      },
    });
  });
});

describe('a store that can’t be used', () => {
  const broken = (config: Record<string, unknown>): SharedStore => ({
    driver: { entrypoint: new URL('../../test/broken-driver.ts', import.meta.url), config },
    root,
  });
  const opened = (store: SharedStore, limit?: number) => {
    const warnings: string[] = [];
    return { warnings, shelf: sharedShelf(store, (it) => warnings.push(it), limit) };
  };
  const nobody = { host: '127.0.0.1', port: 1, maxRetriesPerRequest: 0 };

  it.each([
    ['never answers', broken({ fails: 'slowly' }), 'no answer in 0.02 seconds', 20],
    ['refuses', broken({ fails: 'at once' }), 'Refused, question 1', undefined],
    [
      'has no driver',
      { driver: { entrypoint: 'unstorage/drivers/none' }, root },
      'unstorage/drivers/none',
      undefined,
    ],
    [
      'lacks a package',
      { driver: { entrypoint: 'their-driver' }, root },
      'their-driver',
      undefined,
    ],
    [
      'has nobody there',
      { driver: { entrypoint: 'unstorage/drivers/redis', config: nobody }, root },
      'ECONNREFUSED',
      undefined,
    ],
  ])('as it %s is done without, and told of once', async (_, store: SharedStore, why, limit) => {
    const { shelf, warnings } = opened(store, limit);
    expect(await shelf.read('a')).toBeUndefined();
    expect(await shelf.claim('a')).toBe(true);
    await shelf.write('a', Buffer.from('a'));
    expect(await shelf.read('a')).toBeUndefined();
    await shelf.close();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^The shared store of cards \(.+\) can't be used: .+ cards\.store/);
    expect(warnings[0]).toContain(why);
    expect(warnings[0]).not.toContain('\n');
  });

  it('is asked again where it has answered before, three times at most', async () => {
    const { shelf, warnings } = opened(broken({ fails: 'at once', after: 1 }));
    await shelf.read('a');
    await shelf.read('a');
    await shelf.read('a');
    expect(warnings).toEqual([]);
    await shelf.read('a');
    expect(warnings).toHaveLength(1);
    await shelf.read('a');
    expect(warnings[0]).toContain('question 4');
  });

  it('costs a build no card', async () => {
    const dir = await makeFolder(onTestFinished);
    const store = createCardStore({ dir, shared: broken({ fails: 'at once' }) });
    const requests = ['a', 'b', 'c', 'd'].map((headline) => request({ headline }));
    await store.drawAhead(requests);
    for (const it of requests) expect((await store.get(it)).width).toBe(1200);
    await store.finish();
    expect(store.stats).toMatchObject({ drawn: 4, reused: 0 });
    expect(store.stats.warnings).toHaveLength(1);
    const next = createCardStore({ dir });
    await next.drawAhead(requests);
    expect(next.stats.drawn).toBe(0);
  });
});
