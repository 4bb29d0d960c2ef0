import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { feedFaults } from '../packages/feeds/test/feed-faults.ts';
import { readDocument } from '../packages/feeds/test/read-document.ts';
import { copyBuilt, mustBuild, readTree, type Site } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { feedFiles } from './support/feed-files.ts';
import { brokenLinks } from './support/links.ts';
import { buildChanged, stack } from './support/newsroom.ts';
import { feedsOf } from './support/page-head.ts';
import { readPage, readText } from './support/read-page.ts';

/** What readers keep of the items of each format: by its id, when it changed. */
function itemsOf(tree: ReadonlyMap<string, Buffer>) {
  const rss = parseRssFeed(readText(tree, 'rss.xml')).items ?? [];
  const atom = parseAtomFeed(readText(tree, 'atom.xml')).entries ?? [];
  const json = parseJsonFeed(readText(tree, 'feed.json')).items ?? [];
  return {
    rss: new Map(rss.map((it) => [it.guid?.value ?? '', String(it.pubDate)])),
    atom: new Map(atom.map((it) => [it.id ?? '', String(it.updated)])),
    json: new Map(json.map((it) => [it.id ?? '', String(it.date_modified)])),
  };
}

let site: Site;
let tree: Map<string, Buffer>;

beforeAll(async () => {
  site = await copyBuilt(await newsroom(), 'feeds');
  tree = await readTree(site.dist);
});

describe('feeds', () => {
  it('are there in each format, and link only to what is there', () => {
    expect(feedFiles(tree)).toEqual([
      'atom.xml',
      'authors/007/rss.xml',
      'authors/ada-long/rss.xml',
      'corrections/rss.xml',
      'feed.json',
      'rss.xml',
      'stories/2021/quiet/rss.xml',
      'stories/atom.xml',
      'stories/feed.json',
      'stories/outage/rss.xml',
      'stories/rss.xml',
      'topics/1-10/rss.xml',
      'topics/cloud-computing/rss.xml',
    ]);
    expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
  });

  it('have none of the faults that validators tell of', () => {
    for (const path of feedFiles(tree)) {
      const faults = feedFaults(readText(tree, path), `https://news.example/${path}`);
      expect(faults, path).toEqual([]);
    }
  });

  it('have the same ids in each format, and no two entries of one instant', () => {
    const { rss, atom, json } = itemsOf(tree);
    expect([...atom.keys()]).toEqual([...rss.keys()]);
    expect([...json.keys()]).toEqual([...rss.keys()]);
    expect(new Set(atom.values()).size).toBe(atom.size);
  });

  it('are named by each page, the nearest first', () => {
    const heads = (path: string) =>
      feedsOf(readPage(tree, path)).map((href) => href?.replace('https://news.example', ''));
    expect(heads('stories/outage/index.html')).toEqual([
      '/stories/outage/rss.xml',
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
    ]);
    for (const page of ['topics/1-10', 'authors/ada-long', 'corrections']) {
      expect(heads(`${page}/index.html`)[0]).toBe(`/${page}/rss.xml`);
    }
    expect(heads('stories/index.html')).toEqual([
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/stories/rss.xml',
      '/stories/atom.xml',
      '/stories/feed.json',
    ]);
  });

  it('of a story have its updates alone, those of stories an item each', () => {
    const own = parseRssFeed(readText(tree, 'stories/outage/rss.xml')).items ?? [];
    expect(own).toHaveLength(6);
    expect(own.every((item) => item.guid?.value?.includes(':outage/'))).toBe(true);
    const stories = parseRssFeed(readText(tree, 'stories/rss.xml')).items ?? [];
    expect(stories.map(({ title }) => title)).toEqual([
      'A quiet story',
      'A host goes dark & stays dark',
    ]);
  });

  it('of a topic, an author and corrections have the updates of each', () => {
    const ids = (path: string) =>
      (parseRssFeed(readText(tree, path)).items ?? []).map(({ guid }) =>
        guid?.value?.replace('tag:news.example,2021:', ''),
      );
    const all = ids('stories/outage/rss.xml');
    expect(ids('topics/1-10/rss.xml')).toEqual(all);
    expect(ids('authors/007/rss.xml')).toEqual(all);
    expect(ids('corrections/rss.xml')).toEqual([
      'outage/update-2021-02-10',
      'outage/update-2021-01-22-2',
    ]);
  });

  it('are shown by browsers with the site’s own styles', () => {
    expect(readText(tree, 'rss.xml')).toContain(
      '<?xml-stylesheet type="text/css" href="/feed.css"?>',
    );
    expect(readText(tree, 'feed.css')).toContain('channel');
  });
});

describe('a reader that subscribes', () => {
  it('sees one new item when a note is stacked, in each format, and the rest as it was', async () => {
    const before = itemsOf(tree);
    const after = await buildChanged(site, (story) =>
      stack(story, '<EditorsNote date="2021-02-18" headline="All clear">It is over.</EditorsNote>'),
    );
    for (const [format, items] of Object.entries(itemsOf(after))) {
      const old = before[format as keyof typeof before];
      const fresh = [...items].filter(([id, changed]) => old.get(id) !== changed);
      expect(
        fresh.map(([id]) => id),
        format,
      ).toEqual(['tag:news.example,2021:outage/update-2021-02-18']);
    }
    const changed = feedFiles(tree).filter(
      (path) => !after.get(path)?.equals(tree.get(path) ?? Buffer.of()),
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
      const items = readDocument(readText(after, path)).items;
      const rest = items.filter(({ guid }) => !guid?.endsWith('/update-2021-02-18'));
      expect(rest, path).toHaveLength(items.length - 1);
      expect(rest, path).toEqual(readDocument(readText(tree, path)).items);
    }
  });

  it('sees nothing as new after an edit, and an edit that is declared as changed', async () => {
    const before = itemsOf(tree);
    const edited = itemsOf(
      await buildChanged(site, (text) => text.replace('The power is back,', 'Power has returned,')),
    );
    expect(edited).toEqual(before);
    const declared = itemsOf(
      await buildChanged(site, (text) =>
        text
          .replace('The power is back,', 'Power has returned,')
          .replace('headline="Power is back"', '$& edited="2021-02-17"'),
      ),
    );
    const id = 'tag:news.example,2021:outage/update-2021-02-16-1405';
    expect(declared.rss).toEqual(before.rss);
    for (const format of ['atom', 'json'] as const) {
      const changed = [...declared[format]].filter(([key, at]) => before[format].get(key) !== at);
      expect(changed.map(([key]) => key)).toEqual([id]);
    }
  });

  it('sees the same to the byte when nothing changed', async () => {
    await mustBuild(site);
    const again = await readTree(site.dist);
    for (const path of feedFiles(tree)) {
      expect(again.get(path)?.equals(tree.get(path) ?? Buffer.of()), path).toBe(true);
    }
  });
});
