import {
  copyFile,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { request } from '../../test/test-card.ts';
import { writePlain } from '../../test/test-pictures.ts';
import { box } from '../card-element.ts';
import { cardHash } from '../card-version.ts';
import type { CardDesign } from '../types.ts';
import { createCardStore } from './card-store.ts';
import { folderShelf } from './folder-shelf.ts';

const DAY = 24 * 60 * 60 * 1000;

let dir: string;
beforeEach(async () => {
  dir = await makeFolder(onTestFinished);
});

const entry = async () => join(dir, (await readdir(dir))[0] ?? '');

const age = async (file: string, days: number) => {
  const time = (Date.now() - days * DAY) / 1000;
  await utimes(file, time, time);
};

const throwing: CardDesign = {
  name: 'own',
  version: '1',
  draw: () => {
    throw new Error('no moon');
  },
};

/** Shows a character that it sets in no font. */
const careless: CardDesign = {
  name: 'own',
  version: '1',
  draw: () => box({ display: 'flex' }, '𓇳'),
};

describe('the store', () => {
  it('draws a card once, for two that ask at once and for the next build', async () => {
    const store = createCardStore({ dir });
    const [a, b] = await Promise.all([store.get(request()), store.get(request())]);
    expect(a).toBe(b);
    expect(store.stats).toMatchObject({ drawn: 1, reused: 0 });
    const next = createCardStore({ dir });
    expect(await next.get(request())).toEqual(a);
    expect(next.stats).toEqual({ drawn: 0, reused: 1, warnings: [], ms: 0 });
    expect(await readdir(dir)).toHaveLength(1);
  });

  it('serves two builds at once', async () => {
    const requests = ['a', 'b', 'c', 'd'].map((headline) => request({ headline }));
    const stores = [createCardStore({ dir }), createCardStore({ dir })];
    const cards = await Promise.all(
      stores.map((store) => Promise.all(requests.map((it) => store.get(it)))),
    );
    expect(cards[0]).toEqual(cards[1]);
    expect(await readdir(dir)).toHaveLength(4);
  });

  it.each([
    ['truncated', (file: string) => truncate(file, 1000)],
    ['empty', (file: string) => truncate(file, 0)],
    [
      'damaged',
      async (file: string) => {
        const whole = await readFile(file);
        whole[500] = (whole[500] ?? 0) ^ 1;
        await writeFile(file, whole);
      },
    ],
    // The checksum of nothing is nothing.
    ['four zeros', (file: string) => writeFile(file, Buffer.alloc(4))],
    ['empty', (file: string) => writeFile(file, '')],
    [
      'of another card',
      async (file: string) => {
        const headline = 'Another card';
        await createCardStore({ dir }).get(request({ headline }));
        const [other = ''] = (await readdir(dir)).filter((name) => join(dir, name) !== file);
        await copyFile(join(dir, other), file);
        await rm(join(dir, other));
      },
    ],
  ])('draws an entry that is %s anew', async (_, damage) => {
    const card = await createCardStore({ dir }).get(request());
    await damage(await entry());
    const store = createCardStore({ dir });
    expect(await store.get(request())).toEqual(card);
    expect(store.stats.drawn).toBe(1);
    const next = createCardStore({ dir });
    await next.get(request());
    expect(next.stats.reused).toBe(1);
  });

  it('warns of a card that it merely found as of one that it drew', async () => {
    const wrong = request({}, { design: careless });
    const store = createCardStore({ dir });
    const { warnings } = await store.get(wrong);
    expect(warnings).toHaveLength(1);
    const next = createCardStore({ dir });
    expect((await next.get(wrong)).warnings).toEqual(warnings);
    await next.get(wrong);
    expect(next.stats).toMatchObject({ drawn: 0, warnings });
  });

  it('draws ahead, counts each card once, and leaves errors to who asks', async () => {
    const store = createCardStore({ dir });
    const wrong = request({}, { design: throwing });
    const requests = ['a', 'b', 'c', 'd'].map((headline) => request({ headline }));
    await store.drawAhead([wrong, ...requests]);
    expect(store.stats).toMatchObject({ drawn: 4, reused: 0 });
    for (const it of requests) await store.get(it);
    expect(store.stats).toMatchObject({ drawn: 4, reused: 0 });
    await expect(store.get(wrong)).rejects.toThrow('no moon');
  });

  it('keeps nothing of a card that failed', async () => {
    const store = createCardStore({ dir });
    await expect(store.get(request({}, { design: throwing }))).rejects.toThrow('no moon');
    expect(await readdir(dir)).toEqual([]);
    expect(store.stats.drawn).toBe(0);
  });

  it("fits a publisher's own card once", async () => {
    const file = await writePlain(join(dir, 'own.png'), 300, 200, '#336699');
    const folder = join(dir, 'cards');
    const card = await createCardStore({ dir: folder }).getPicture(file);
    const next = createCardStore({ dir: folder });
    expect(await next.getPicture(file)).toEqual(card);
    expect(next.stats).toMatchObject({ drawn: 0, reused: 1 });
    await next.getPicture(file, { size: 'square' });
    expect(next.stats.drawn).toBe(1);
  });

  it('draws without a folder that it can write to, and says so once', async () => {
    const file = join(dir, 'file');
    await writeFile(file, '');
    const store = createCardStore({ dir: join(file, 'cards') });
    await store.drawAhead(['a', 'b', 'c', 'd', 'e'].map((headline) => request({ headline })));
    expect(store.stats.drawn).toBeLessThan(5);
    expect((await store.get(request())).width).toBe(1200);
    await store.finish();
    expect(store.stats.warnings).toHaveLength(1);
    expect(store.stats.warnings[0]).toMatch(/can't be kept in .*cards .*cacheDir/);
  });

  it('leaves a card to the builder that is at it, and takes over from one that ended', async () => {
    const other = folderShelf(dir);
    const name = `${cardHash(request())}.card`;
    expect(await other.claim(name)).toBe(true);
    const store = createCardStore({ dir });
    await store.drawAhead([request()]);
    expect(store.stats.drawn).toBe(0);
    const got = store.get(request());
    await other.release(name);
    expect((await got).width).toBe(1200);
    expect(await readdir(dir)).toEqual([name]);
  });

  it.each([
    [
      'died',
      async (file: string) => {
        const { pid } = spawnSync(process.execPath, ['--version']);
        await writeFile(file, `${String(pid)} ${hostname()}`);
      },
    ],
    [
      'is elsewhere and was at it for too long',
      async (file: string) => {
        await writeFile(file, '1 elsewhere.example');
        await age(file, 1);
      },
    ],
  ])('waits for no builder that %s', async (_, leave) => {
    await leave(join(dir, `${cardHash(request())}.card.claim`));
    const store = createCardStore({ dir });
    await store.drawAhead([request()]);
    expect(store.stats.drawn).toBe(1);
    expect(await readdir(dir)).toHaveLength(1);
  });

  it('tells of progress only where cards are drawn', async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 600));
    let time = 0;
    const onProgress = vi.fn();
    const store = createCardStore({ dir, onProgress });
    for (const headline of ['a', 'b', 'c']) await store.get(request({ headline }));
    expect(onProgress).toHaveBeenCalled();
    expect(onProgress.mock.lastCall?.[0]).toMatchObject({ done: 3, drawn: 3, reused: 0 });
    onProgress.mockClear();
    const next = createCardStore({ dir, onProgress });
    for (const headline of ['a', 'b', 'c']) await next.get(request({ headline }));
    expect(onProgress).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('what no build uses', () => {
  it('is dropped after 30 days, drafts too, and nothing else in the folder', async () => {
    const old = createCardStore({ dir });
    await old.get(request({ headline: 'Old' }));
    const oldFile = await entry();
    await writeFile(`${oldFile}.01234567-89ab-cdef-0123-456789abcdef`, 'draft');
    await writeFile(`${oldFile}.claim`, '');
    await writeFile(join(dir, 'notes.txt'), 'mine');
    for (const name of await readdir(dir)) await age(join(dir, name), 31);
    const store = createCardStore({ dir });
    await store.get(request({ headline: 'New' }));
    await store.finish();
    const left = await readdir(dir);
    expect(left.filter((name) => name.endsWith('.card'))).toHaveLength(1);
    expect(left).toHaveLength(3);
    expect(left).toContain('notes.txt');
    expect(left).toContain('files.json');
  });

  it('stays while it is used, and its time is set once a day', async () => {
    await createCardStore({ dir }).get(request());
    const file = await entry();
    await age(file, 40);
    const store = createCardStore({ dir });
    await store.get(request());
    expect(Date.now() - (await stat(file)).mtimeMs).toBeLessThan(DAY);
    await age(file, 0.5);
    const { mtimeMs } = await stat(file);
    await createCardStore({ dir }).get(request());
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
    // Even where the time can't be set, a run drops nothing that it used.
    await age(file, 40);
    await store.finish();
    expect((await readdir(dir)).filter((name) => name.endsWith('.card'))).toHaveLength(1);
  });
});
