import { beforeAll, describe, expect, it } from 'vitest';
import { copyExample, mustBuild, readTree, type Site } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { readFeed } from './support/read-feed.ts';

const SITE = 'https://harbour-post.example';

/** The worked example of a site whose pages are all its own. */
let site: Site;
let tree: Map<string, Buffer>;
const text = (path: string) => tree.get(path)?.toString() ?? '';

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
    const [head = ''] = text('news/ferry-stopped/index.html').split('</head>');
    expect(head).toContain(
      '<title>Ferry service to the island is stopped | The Harbour Post</title>',
    );
    expect(head).toContain(`<link rel="canonical" href="${SITE}/news/ferry-stopped/">`);
    expect(head).toContain(`property="og:image" content="${SITE}/cards/ferry-stopped.png?v=`);
    expect(head).toContain('name="twitter:card" content="summary_large_image"');
    expect(head).toContain(`type="application/rss+xml" title="The Harbour Post: updates"`);
    expect(head.split('<title>')).toHaveLength(2);
  });

  it('places notes and article as it likes', () => {
    const html = text('news/ferry-stopped/index.html');
    expect(html).toMatch(/<article[^>]* id="update-2026-10-05-0920"/);
    expect(html).toContain('<strong>two inspectors</strong>');
    expect(html).toMatch(/<section class="note note-correction" id="update-2026-10-03"/);
    expect(html).toContain('The operator stopped all crossings');
    expect(text('index.html')).toContain('(north harbour)');
  });
});
