import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { copyBuilt, mustBuild, readTree, type Site } from './support/build-site.ts';
import { feedItems } from './support/read-feed.ts';

type Items = Awaited<ReturnType<typeof feedItems>>;

let site: Site;
let before: { items: Items; tree: Map<string, Buffer> };

/** Changes the story file and builds the site again. */
async function rebuild(edit: (source: string) => string) {
  const file = join(site.dir, 'src/content/stories/outage.mdx');
  const source = await readFile(file, 'utf8');
  const changed = edit(source);
  expect(changed).not.toBe(source);
  await writeFile(file, changed);
  await mustBuild(site);
  await writeFile(file, source);
  return { items: await feedItems(site), tree: await readTree(site.dist) };
}

const cards = (tree: Map<string, Buffer>) =>
  [...tree].filter(([path]) => path.startsWith('cards/'));

beforeAll(async () => {
  site = await copyBuilt(inject('newsroom'), 'stacking');
  before = { items: await feedItems(site), tree: await readTree(site.dist) };
});

describe('stacking a note', () => {
  it('adds one item and one card, and changes only the story’s own card', async () => {
    const after = await rebuild((source) =>
      source.replace(
        '<EditorsNote date="2021-02-16T14:05-05:00"',
        '<EditorsNote date="2021-02-18" headline="All clear">\n\nIt is over.\n\n</EditorsNote>\n\n$&',
      ),
    );
    const guid = 'tag:news.example,2021:outage/update-2021-02-18';
    expect([...after.items.keys()].filter((key) => !before.items.has(key))).toEqual([guid]);
    for (const [key, item] of before.items) expect(after.items.get(key)).toEqual(item);

    const added = cards(after.tree).filter(([path]) => !before.tree.has(path));
    expect(added.map(([path]) => path)).toEqual(['cards/outage/update-2021-02-18.png']);
    const changed = cards(before.tree).filter(
      ([path, file]) => !after.tree.get(path)?.equals(file),
    );
    expect(changed.map(([path]) => path)).toEqual(['cards/outage.png']);
  });
});

describe('ids stay', () => {
  it('when a note’s text is edited', async () => {
    const { items } = await rebuild((source) =>
      source.replace('The power is back,', 'Power has returned,'),
    );
    expect([...items.keys()]).toEqual([...before.items.keys()]);
  });

  it('when a note of another day is deleted', async () => {
    const { items } = await rebuild((source) =>
      source.replace('<EditorsNote date="2021-01-13" />', ''),
    );
    const gone = 'tag:news.example,2021:outage/update-2021-01-13';
    expect([...items.keys()]).toEqual([...before.items.keys()].filter((key) => key !== gone));
  });

  it('when the time zone changes', async () => {
    const config = join(site.dir, 'astro.config.mjs');
    const source = await readFile(config, 'utf8');
    await writeFile(config, source.replace('America/New_York', 'Asia/Tokyo'));
    await mustBuild(site);
    await writeFile(config, source);
    expect([...(await feedItems(site)).keys()].toSorted()).toEqual(
      [...before.items.keys()].toSorted(),
    );
  });
});

describe('a cached story', () => {
  it('that becomes a draft leaves the site', async () => {
    const { items, tree } = await rebuild((source) =>
      source.replace('section:', 'draft: true\nsection:'),
    );
    expect([...items.keys()]).toEqual(['tag:news.example,2021:2021/quiet/published']);
    expect([...tree.keys()].filter((path) => path.includes('outage'))).toEqual([]);
  });
});
