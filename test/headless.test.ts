import { beforeAll, describe, expect, it } from 'vitest';
import { copyExample, mustBuild, readTree, type Site } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { canonicalOf, metaContent } from './support/page-head.ts';
import { readFeed } from './support/read-feed.ts';
import { readPage } from './support/read-page.ts';

const SITE = 'https://harbour-post.example';

/** The worked example of a site whose pages are all its own. */
let site: Site;
let tree: Map<string, Buffer>;
const story = () => readPage(tree, 'news/ferry-stopped/index.html');

beforeAll(async () => {
  site = await copyExample('headless');
  await mustBuild(site);
  tree = await readTree(site.dist);
});

describe('a headless site', () => {
  it('has its own pages, our feed and our cards, and nothing else', () => {
    expect([...tree.keys()].filter((path) => !path.startsWith('_astro/'))).toEqual([
      'atom.xml',
      'cards/ferry-stopped.png',
      'cards/ferry-stopped/published.png',
      'cards/ferry-stopped/update-2026-10-03.png',
      'cards/ferry-stopped/update-2026-10-05-0920.png',
      'cards/page/publication.png',
      'feed.css',
      'feed.json',
      'index.html',
      'news/ferry-stopped/index.html',
      'rss.xml',
    ]);
    expect(brokenLinks(tree, SITE)).toEqual([]);
  });

  it('has its feed lead to its own pages', async () => {
    const { feed, items } = await readFeed(site);
    expect(feed.link).toBe(`${SITE}/`);
    expect(items.map(({ link }) => link)).toEqual([
      `${SITE}/news/ferry-stopped/#update-2026-10-05-0920`,
      `${SITE}/news/ferry-stopped/#update-2026-10-03`,
      `${SITE}/news/ferry-stopped/`,
    ]);
  });

  it('has the whole head of a story from StoryHead', () => {
    const head = story().one('head');
    expect(head.texts('title')).toEqual([
      'Ferry service to the island is stopped | The Harbour Post',
    ]);
    expect(canonicalOf(head)).toBe(`${SITE}/news/ferry-stopped/`);
    const [card] = metaContent(head, 'og:image')?.split('?v=') ?? [];
    expect(card).toBe(`${SITE}/cards/ferry-stopped.png`);
    expect(metaContent(head, 'twitter:card')).toBe('summary_large_image');
    const rss = head.attrs('link[rel="alternate"][type="application/rss+xml"]', 'title');
    expect(rss).toEqual(['The Harbour Post: updates']);
  });

  it('places notes and article as it likes', () => {
    const newest = story().one('article#update-2026-10-05-0920');
    expect(newest.texts('strong')).toEqual(['two inspectors']);
    expect(story().all('section.note.note-correction#update-2026-10-03')).toHaveLength(1);
    expect(story().text).toContain('The operator stopped all crossings');
    expect(readPage(tree, 'index.html').one('ul > li').text).toContain('(north harbour)');
  });
});
