import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../packages/feeds/test/read-document.ts';
import { copyBuilt, mustBuild, readTree, type Site } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { feedFiles } from './support/feed-files.ts';
import { edit, OUTAGE, stack } from './support/newsroom.ts';
import { metaContent } from './support/page-head.ts';
import { itemsByFormat } from './support/read-feed.ts';
import { readPage, readText } from './support/read-page.ts';

type Tree = Map<string, Buffer>;
type Items = ReturnType<typeof itemsByFormat>;

const FORMATS = ['rss', 'atom', 'json'] as const;

let site: Site;
let before: { tree: Tree; items: Items };

/** Changes the story file, builds the site with what it keeps between builds, and changes it back. */
async function rebuild(change: (story: string) => string) {
  const story = await edit(site, OUTAGE, change);
  const { output } = await mustBuild(site);
  await writeFile(join(site.dir, OUTAGE), story);
  const tree = await readTree(site.dist);
  return { tree, output, items: itemsByFormat(tree) };
}

const cards = (tree: Tree) => [...tree].filter(([path]) => path.startsWith('cards/'));

/** The files of one build that are other in the next, or gone. */
const changedIn = (after: Tree, files: [string, Buffer][]) =>
  files.filter(([path, file]) => !after.get(path)?.equals(file)).map(([path]) => path);

beforeAll(async () => {
  site = await copyBuilt(await newsroom(), 'stacking');
  const tree = await readTree(site.dist);
  before = { tree, items: itemsByFormat(tree) };
});

describe('editing a note', () => {
  const reword = (story: string) => story.replace('The power is back,', 'Power has returned,');

  it('is nothing new to readers, and draws no card', async () => {
    const { items, tree, output } = await rebuild(reword);
    expect(items).toEqual(before.items);
    expect(output).toContain('Cards: 0 drawn');
    expect(changedIn(tree, cards(before.tree))).toEqual([]);
    // Nor does what is cached keep a build from saying what it holds back.
    expect(output).toContain('a draft note of 2021-02-20');
  });

  it('is a change of its item where it is declared; another note that is deleted changes none', async () => {
    const { items } = await rebuild((story) =>
      reword(story)
        .replace('headline="Power is back"', '$& edited="2021-02-17"')
        .replace(/<EditorsNote date="2021-01-22" kind="correction".*/, ''),
    );
    const declared = 'tag:news.example,2021:outage/update-2021-02-16-1405';
    const gone = 'tag:news.example,2021:outage/update-2021-01-22-2';
    for (const format of FORMATS) {
      const rest = new Map(before.items[format]);
      rest.delete(gone);
      expect([...items[format].keys()], format).toEqual([...rest.keys()]);
      const changed = [...items[format]].filter(([id, at]) => rest.get(id) !== at);
      expect(
        changed.map(([id]) => id),
        format,
      ).toEqual(format === 'rss' ? [] : [declared]);
    }
  });
});

describe('stacking a note', () => {
  let after: Awaited<ReturnType<typeof rebuild>>;

  beforeAll(async () => {
    after = await rebuild((story) =>
      stack(
        story,
        '<EditorsNote date="2021-02-18" headline="All clear">\n\nIt is over.\n\n</EditorsNote>',
      ),
    );
  });

  it('gives readers one new item, in each format, and leaves the rest as it was', () => {
    for (const format of FORMATS) {
      const old = before.items[format];
      const fresh = [...after.items[format]].filter(([id, changed]) => old.get(id) !== changed);
      expect(
        fresh.map(([id]) => id),
        format,
      ).toEqual(['tag:news.example,2021:outage/update-2021-02-18']);
    }
    const changed = feedFiles(before.tree).filter(
      (path) => !after.tree.get(path)?.equals(before.tree.get(path) ?? Buffer.of()),
    );
    expect(changed).toEqual([
      'atom.xml',
      'authors/007/rss.xml',
      'authors/ada-long/rss.xml',
      'feed.json',
      'rss.xml',
      'stories/outage/rss.xml',
      'topics/1-10/rss.xml',
      'topics/cloud-computing/rss.xml',
    ]);
    for (const path of changed) {
      const { items } = readDocument(readText(after.tree, path));
      const rest = items.filter(({ guid }) => !guid?.endsWith('/update-2021-02-18'));
      expect(rest, path).toHaveLength(items.length - 1);
      expect(rest, path).toEqual(readDocument(readText(before.tree, path)).items);
    }
  });

  it('adds one card, and changes only the story’s own, which gets a new address', () => {
    const added = cards(after.tree).filter(([path]) => !before.tree.has(path));
    expect(added.map(([path]) => path)).toEqual(['cards/outage/update-2021-02-18.png']);
    expect(changedIn(after.tree, cards(before.tree))).toEqual(['cards/outage.png']);
    const image = (tree: Tree, path: string) => metaContent(readPage(tree, path), 'og:image');
    const story = 'stories/outage/index.html';
    expect(image(after.tree, story)).not.toBe(image(before.tree, story));
    const updates = [...before.tree.keys()].filter((path) =>
      /^stories\/outage\/update-.*\.html$/.test(path),
    );
    expect(updates).toHaveLength(5);
    for (const path of updates) {
      expect(image(after.tree, path), path).toBe(image(before.tree, path));
    }
  });
});

describe('a cached story', () => {
  it('that becomes a draft leaves the site', async () => {
    const { items, tree } = await rebuild((source) =>
      source.replace('section:', 'draft: true\nsection:'),
    );
    expect([...items.rss.keys()]).toEqual(['tag:news.example,2021:2021/quiet/published']);
    expect([...tree.keys()].filter((path) => path.includes('outage'))).toEqual([]);
  });
});
