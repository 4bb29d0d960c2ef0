import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createCardStore } from '@developing-story/cards';
import { startBuilders, type Builders } from '../packages/cards/test/builders-at-once.ts';
import { redisStore } from '../packages/cards/test/redis-store.ts';
import { storeContract } from '../packages/cards/test/store-contract.ts';
import { request } from '../packages/cards/test/test-card.ts';
import { makeFolder } from '../packages/story/test/make-folder.ts';
import { copyFixture, mustBuild, readTree, type Site } from './support/build-site.ts';
import { configure } from './support/newsroom.ts';
import { runCommand } from './support/run-command.ts';
import { startRedis, type RunningRedis } from './support/start-redis.ts';

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
  return redis.stop;
});

const emptyRedis = async () => {
  const store = await redisStore(redis.path);
  onTestFinished(store.close);
  return store;
};

describe('a store in Redis', () => {
  storeContract(emptyRedis);

  it('has its entries where the publisher’s others don’t stand', async () => {
    const { driver, root, entries } = await emptyRedis();
    const shared = { driver: { ...driver, config: { ...driver.config, base: 'news' } }, root };
    const store = createCardStore({ dir: await makeFolder(onTestFinished), shared });
    await store.get(request());
    await store.finish();
    const [key] = (await entries()).keys();
    expect(key).toMatch(/^news:developing-story:cards:[0-9a-f]{64}\.card$/);
  });
});

describe('four builders at once', () => {
  const headlines = Array.from({ length: 16 }, (_, index) => `Gate ${String(index)} is open`);
  let builders: Builders;
  beforeAll(async () => {
    builders = await startBuilders(4);
    return builders.stop;
  });

  it.each(['store', 'folder'])('that share a %s draw each card once', async (what) => {
    const { driver } = await emptyRedis();
    const root = await makeFolder(onTestFinished);
    const task = (_: unknown, index: number) =>
      what === 'store'
        ? { headlines, dir: join(root, String(index)), shared: { driver, root } }
        : { headlines, dir: root };
    const reports = await builders.build(Array.from({ length: 4 }, task));
    const drawn = reports.reduce((sum, report) => sum + report.drawn, 0);
    expect(drawn).toBe(headlines.length);
    expect(reports.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(new Set(reports.map(({ digest }) => digest)).size).toBe(1);
  });
});

describe('developing-story cards', () => {
  /** A site of nothing but cards, on a machine of its own. */
  async function machine(name: string): Promise<Site> {
    const site = await copyFixture('newsroom', `shared-cards-${name}`);
    const driver = { entrypoint: 'unstorage/drivers/redis', config: { path: redis.path } };
    const cards = { design: 'timeline', sizes: ['wide', 'square'], store: { driver } };
    const publication = { name: 'The Example', tag: 'news.example,2021' };
    await configure(site, JSON.stringify({ publication, pages: false, feeds: false, cards }));
    return site;
  }

  it('draws a part of all cards ahead, and a build on another machine the rest', async () => {
    await emptyRedis();
    const { dir } = await machine('first');
    const { code, out, err } = await runCommand(['cards', '--shard', '1/2'], { cwd: dir });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, part = ''] =
      /^Cards of part 1 of 2: (\d+) drawn, 0 already there\.\n$/.exec(out) ?? [];
    expect(await readdir(dir)).not.toContain('dist');
    const second = await machine('second');
    const { output } = await mustBuild(second);
    const [, rest = ''] =
      new RegExp(`Cards: (\\d+) drawn, ${part} already there\\.`).exec(output) ?? [];
    const tree = await readTree(second.dist);
    const pictures = [...tree].filter(([path]) => path.startsWith('cards/'));
    // A story on which nothing has happened since has two cards and one picture, in each size.
    const distinct = new Set(pictures.map(([, bytes]) => bytes.toString('base64')));
    expect(Number(part)).toBeGreaterThan(0);
    expect(Number(part) + Number(rest)).toBe(distinct.size);
    for (const size of ['', '.square']) {
      expect(tree.get(`cards/2021/quiet/published${size}.png`)).toEqual(
        tree.get(`cards/2021/quiet${size}.png`),
      );
    }
    expect(pictures.length).toBeGreaterThan(distinct.size);
  });
});
