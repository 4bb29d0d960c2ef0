import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../story/test/make-folder.ts';
import { createCardStore, type CardStore } from '../src/store/card-store.ts';
import type { SharedStore } from '../src/store/shared-shelf.ts';
import { request } from './test-card.ts';

/** A store that several machines share, as a test has it. */
export interface TestedStore {
  driver: SharedStore['driver'];
  /** The site's folder, absolute. */
  root: string;
  /** What stands in it, by keys of its own. */
  entries: () => Promise<Map<string, Buffer>>;
  /** Puts other bytes in the place of an entry. */
  replace: (key: string, bytes: Buffer) => Promise<void>;
}

/** What holds of every store that machines share, whatever its driver. */
export function storeContract(open: () => Promise<TestedStore>): void {
  /** A machine that has nothing yet. */
  const machine = async ({ driver, root }: TestedStore, readOnly = false): Promise<CardStore> => {
    const dir = join(await makeFolder(onTestFinished), 'cards');
    const store = createCardStore({ dir, shared: { driver, root, readOnly } });
    onTestFinished(() => store.finish());
    return store;
  };

  it('has a card that one machine drew for all others', async () => {
    const shared = await open();
    const first = await machine(shared);
    const card = await first.get(request());
    const next = await machine(shared);
    expect(await next.get(request())).toEqual(card);
    expect(first.stats).toMatchObject({ drawn: 1, reused: 0, warnings: [] });
    expect(next.stats).toMatchObject({ drawn: 0, reused: 1, warnings: [] });
    expect((await shared.entries()).size).toBe(1);
  });

  it('is asked once for a card that is asked for twice', async () => {
    const shared = await open();
    await (await machine(shared)).get(request());
    const next = await machine(shared);
    const card = await next.get(request());
    for (const key of (await shared.entries()).keys()) {
      await shared.replace(key, Buffer.from('damaged'));
    }
    expect(await next.get(request())).toEqual(card);
    expect(next.stats).toMatchObject({ drawn: 0, reused: 1 });
  });

  it('has all of what machines draw at once, each card drawn by one of them', async () => {
    const shared = await open();
    const requests = ['a', 'b', 'c', 'd', 'e', 'f'].map((headline) => request({ headline }));
    const machines = await Promise.all([machine(shared), machine(shared)]);
    const cards = await Promise.all(
      machines.map(async (store) => {
        await store.drawAhead(requests);
        return Promise.all(requests.map((it) => store.get(it)));
      }),
    );
    expect(cards[0]).toEqual(cards[1]);
    expect((await shared.entries()).size).toBe(requests.length);
  });

  it.each([
    ['cut short', (entry: Buffer) => entry.subarray(0, 1000)],
    ['empty', () => Buffer.alloc(0)],
    ['four zeros', () => Buffer.alloc(4)],
    [
      'damaged',
      (entry: Buffer) => {
        const other = Buffer.from(entry);
        other[500] = (other[500] ?? 0) ^ 1;
        return other;
      },
    ],
    ['another card’s', (_: Buffer, other: Buffer) => other],
  ])('has an entry that is %s drawn anew, and whole for the next', async (_, damage) => {
    const shared = await open();
    const first = await machine(shared);
    const card = await first.get(request());
    const [key = ''] = (await shared.entries()).keys();
    await first.get(request({ headline: 'Another card' }));
    const entries = await shared.entries();
    const [other = ''] = [...entries.keys()].filter((name) => name !== key);
    const bytes = (name: string) => entries.get(name) ?? Buffer.alloc(0);
    await shared.replace(key, damage(bytes(key), bytes(other)));
    const second = await machine(shared);
    expect(await second.get(request())).toEqual(card);
    expect(second.stats).toMatchObject({ drawn: 1, reused: 0, warnings: [] });
    const third = await machine(shared);
    expect(await third.get(request())).toEqual(card);
    expect(third.stats).toMatchObject({ drawn: 0, reused: 1 });
  });

  it('gets what a machine had drawn before, where that is to fill it', async () => {
    const { driver, root, entries } = await open();
    const dir = join(await makeFolder(onTestFinished), 'cards');
    await createCardStore({ dir }).get(request());
    const shared = { driver, root };
    const build = createCardStore({ dir, shared });
    await build.get(request());
    await build.finish();
    expect((await entries()).size).toBe(0);
    const fill = createCardStore({ dir, shared, fillsShared: true });
    await fill.get(request());
    await fill.finish();
    expect(fill.stats).toMatchObject({ drawn: 0, reused: 1 });
    expect((await entries()).size).toBe(1);
  });

  it('gets nothing where it is only to be read', async () => {
    const shared = await open();
    await (await machine(shared)).get(request());
    const before = await shared.entries();
    const reader = await machine(shared, true);
    await reader.drawAhead([request(), request({ headline: 'Only here' })]);
    await reader.get(request({ headline: 'Only here' }));
    expect(reader.stats).toMatchObject({ drawn: 1, reused: 1, warnings: [] });
    expect(await shared.entries()).toEqual(before);
  });
}
