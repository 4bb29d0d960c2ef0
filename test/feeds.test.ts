import { parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { feedFaults } from '../packages/feeds/test/feed-faults.ts';
import { readTree } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { feedFiles } from './support/feed-files.ts';
import { brokenLinks } from './support/links.ts';
import { feedsOf } from './support/page-head.ts';
import { itemsByFormat } from './support/read-feed.ts';
import { readPage, readText } from './support/read-page.ts';

let tree: Map<string, Buffer>;

beforeAll(async () => {
  tree = await readTree((await newsroom()).dist);
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
    const { rss, atom, json } = itemsByFormat(tree);
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
