import { beforeAll, describe, expect, it } from 'vitest';
import { copyBuilt, mustBuild, readTree, type Site } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { buildChanged, edit, stack } from './support/newsroom.ts';
import { feedItems } from './support/read-feed.ts';

type Items = Awaited<ReturnType<typeof feedItems>>;

let site: Site;
let before: { items: Items; tree: Map<string, Buffer> };

/** Changes the story file and builds the site again. */
async function rebuild(change: (story: string) => string) {
  const tree = await buildChanged(site, change);
  return { tree, items: await feedItems(site) };
}

const cards = (tree: Map<string, Buffer>) =>
  [...tree].filter(([path]) => path.startsWith('cards/'));

beforeAll(async () => {
  site = await copyBuilt(await newsroom(), 'stacking');
  before = { items: await feedItems(site), tree: await readTree(site.dist) };
});

describe('stacking a note', () => {
  it('adds one item and one card, and changes only the story’s own card', async () => {
    const after = await rebuild((story) =>
      stack(
        story,
        '<EditorsNote date="2021-02-18" headline="All clear">\n\nIt is over.\n\n</EditorsNote>',
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
    const moveTo = (zone: string) => (config: string) =>
      config.replace(/(?<=timeZone: ')[^']+/, zone);
    await edit(site, 'astro.config.mjs', moveTo('Asia/Tokyo'));
    await mustBuild(site);
    await edit(site, 'astro.config.mjs', moveTo('America/New_York'));
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
