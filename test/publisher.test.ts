import { beforeAll, describe, expect, it } from 'vitest';
import {
  addFixture,
  copyFixture,
  mustBuild,
  readTree,
  type BuildResult,
} from './support/build-site.ts';

/** A site that has a feed, a 404 page and an index of its own, and takes us in without options. */
let result: BuildResult;
let tree: Map<string, Buffer>;
const text = (path: string) => tree.get(path)?.toString() ?? '';

beforeAll(async () => {
  const site = await copyFixture('newsroom', 'publisher');
  await addFixture(site, 'publisher');
  result = await mustBuild(site);
  tree = await readTree(site.dist);
});

describe('a page of the publisher’s at an address of ours', () => {
  it('wins', () => {
    expect(text('rss.xml')).toContain('My own feed');
    expect(text('404.html')).toContain('My own 404');
    expect(text('stories/index.html')).toContain('My own index');
    expect(text('stories/index.html')).toContain('href="/stories/outage/"');
    expect(text('stories/outage/index.html')).toContain('ds-story');
  });

  it('is warned of, with the option to write', () => {
    expect(result.output).toContain('src/pages/rss.xml.ts stands at /rss.xml');
    expect(result.output).toContain('routes: { rss: false }');
    expect(result.output).toContain("routes: { index: false }, urls: { index: '/stories/' }");
    expect(result.output).toContain('src/pages/stories/index.astro stands at /stories');
    expect(result.output).not.toMatch(/404\S* stands at/);
  });

  it('in place of our feed leaves no link to a feed of ours', () => {
    const html = text('stories/outage/index.html');
    expect(html).not.toContain('href="/rss.xml"');
    expect(html).not.toContain('https://news.example/rss.xml');
    expect(html).toContain('href="https://news.example/stories/outage/rss.xml"');
  });
});

describe('a story rendered by the publisher’s own page', () => {
  it('shows its notes without being given a component', () => {
    const html = text('raw/outage/index.html');
    expect(html).toMatch(/<article[^>]* id="update-2021-02-16-1405"/);
    expect(html).toContain('Power is back');
    expect(html).toContain('We are <strong>back</strong>.');
    expect(html).toContain('This story was updated on Jan. 13, 2021.');
    expect(html).toContain('The source took it back.');
    expect(html).toContain('The servers went dark on Sunday');
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
  const [, twin = ''] = text('all/index.html').split('id="twin"');
  expect(twin).toContain('The twin’s article.');
  const notes = (id: string) => text('all/index.html').split(`data-id="${id}"`).length - 1;
  expect(notes('update-2021-01-13')).toBe(2);
  expect(text('all/index.html').split('The twin’s note.')).toHaveLength(2);
});

describe('a page that only shows <EditorsNote>', () => {
  it('is left alone', () => {
    const html = text('how/index.html');
    expect(html).toContain('Feb. 31');
    expect(html).toContain('<aside class="mine">A note of this page');
    expect(html).not.toContain('ds-sheet');
  });
});
