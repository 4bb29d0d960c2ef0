import { beforeAll, describe, expect, it } from 'vitest';
import {
  addFixture,
  copyFixture,
  mustBuild,
  readTree,
  type BuildResult,
} from './support/build-site.ts';
import { readPage, readText } from './support/read-page.ts';

/** A site that has a feed, a 404 page and an index of its own, and takes us in without options. */
let result: BuildResult;
let tree: Map<string, Buffer>;
const STORY = 'stories/outage/index.html';
const text = (path: string) => readText(tree, path);
const page = (path: string) => readPage(tree, path);

beforeAll(async () => {
  const site = await copyFixture('newsroom', 'publisher');
  await addFixture(site, 'publisher');
  result = await mustBuild(site);
  tree = await readTree(site.dist);
});

describe('a page of the publisher’s at an address of ours', () => {
  it('wins', () => {
    expect(text('rss.xml')).toContain('My own feed');
    expect(page('404.html').text).toContain('My own 404');
    expect(page('stories/index.html').texts('title')).toEqual(['My own index']);
    expect(page('stories/index.html').attrs('a', 'href')).toContain('/stories/outage/');
    expect(page(STORY).all('.ds-story')).toHaveLength(1);
  });

  it('is warned of, with the option to write', () => {
    expect(result.output).toContain('src/pages/rss.xml.ts stands at /rss.xml');
    expect(result.output).toContain('routes: { rss: false }');
    expect(result.output).toContain("routes: { index: false }, urls: { index: '/stories/' }");
    expect(result.output).toContain('src/pages/stories/index.astro stands at /stories');
    expect(result.output).not.toMatch(/404\S* stands at/);
  });

  it('in place of our feed leaves no link to a feed of ours', () => {
    const leadsTo = page(STORY).attrs('[href]', 'href');
    expect(leadsTo).not.toContain('/rss.xml');
    expect(leadsTo).not.toContain('https://news.example/rss.xml');
    expect(leadsTo).toContain('https://news.example/stories/outage/rss.xml');
  });
});

describe('a story rendered by the publisher’s own page', () => {
  it('shows its notes without being given a component', () => {
    const raw = page('raw/outage/index.html');
    const newest = raw.one('article#update-2021-02-16-1405');
    expect(newest.text).toContain('Power is back');
    expect(newest.texts('strong')).toEqual(['back']);
    expect(raw.one('#update-2021-01-13').text).toContain(
      'This story was updated on Jan. 13, 2021.',
    );
    expect(raw.one('#update-2021-02-10').text).toContain('The source took it back.');
    expect(raw.text).toContain('The servers went dark on Sunday');
  });

  it('leaks nothing that is held back or withdrawn, nor does its data', () => {
    expect(text('raw.json')).toContain('Power is back');
    expect(text('glob.json')).toContain('A quiet story');
    for (const [path, file] of tree) {
      expect(path).not.toMatch(/SENTINEL|2999|2021-02-20|unfinished|tomorrow/);
      expect(file.includes('SENTINEL'), path).toBe(false);
      if (path.endsWith('.jpg') || path.endsWith('.webp')) {
        expect(path).not.toMatch(/draft|future|withdrawn-picture/);
      }
    }
  });
});

it('several stories on one page keep their notes apart', () => {
  const all = page('all/index.html');
  expect(all.one('#twin').text).toContain('The twin’s article.');
  expect(all.all('[data-id="update-2021-01-13"]')).toHaveLength(2);
  const told = all.texts('section').filter((words) => words.includes('The twin’s note.'));
  expect(told).toEqual([all.one('#twin').text]);
  expect(all.text.split('The twin’s note.')).toHaveLength(2);
});

describe('a page that only shows <EditorsNote>', () => {
  it('is left alone', () => {
    const how = page('how/index.html');
    expect(how.one('pre').text).toContain('Feb. 31');
    expect(how.one('aside.mine').text).toMatch(/^A note of this page/);
    expect(how.all('.ds-sheet')).toEqual([]);
  });
});
