import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, mustBuild, readTree, type Site } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { readFeed } from './support/read-feed.ts';

const TAG = 'tag:news.example,2021:';
const STORY = 'stories/harbour-gate/index.html';

let site: Site;
let tree: Map<string, Buffer>;
const text = (path: string) => tree.get(path)?.toString() ?? '';

beforeAll(async () => {
  site = await copyFixture('desk', 'desk');
  await mustBuild(site);
  tree = await readTree(site.dist);
});

it('every link leads somewhere', () => {
  expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
});

describe('a note', () => {
  it('that is quiet is on the page, in no feed, and moves no date', async () => {
    expect(text(STORY)).toContain('A comma was moved.');
    const { items } = await readFeed(site);
    expect(items.map(({ guid }) => guid?.value)).not.toContain(`${TAG}gate/update-2021-01-20`);
    expect(text(STORY)).toContain('<time datetime="2021-01-17">');
    expect(text(STORY)).toContain('property="article:modified_time" content="2021-01-17"');
  });

  it('that is pinned stands first', () => {
    const ids = [...text(STORY).matchAll(/<article[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'update-2021-01-15-0800',
      'update-2021-01-20',
      'update-2021-01-16',
      'update-2021-01-13',
    ]);
    expect(text(STORY)).toContain('Pinned');
  });

  it('that is key is what is listed as key updates', () => {
    const [list = ''] = /<nav class="ds-key[\s\S]*?<\/nav>/.exec(text(STORY)) ?? [];
    expect([...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'update-2021-01-16',
      'published',
    ]);
  });

  it('has its own authors, its picture and the day it was edited', async () => {
    const html = text('stories/harbour-gate/update-2021-01-15-0800/index.html');
    expect(html).toContain('href="/authors/ben-quill/"');
    expect(text('authors/ben-quill/index.html')).toContain('href="https://ben.example/"');
    expect(html).toContain('alt="The gate, an inch open"');
    expect(html).toContain('Photo: Ben');
    expect(html).toContain('Edited <time datetime="2021-01-17">Jan. 17, 2021</time>');
    const { text: feed } = await readFeed(site);
    expect(feed).toContain('<dc:creator>Ben Quill</dc:creator>');
  });
});

describe('a card', () => {
  it('may be the editor’s own picture, or none', async () => {
    const own = tree.get('cards/harbour-gate/update-2021-01-15-0800.png');
    const { width, height, format } = await sharp(own).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    const page = text('stories/harbour-gate/update-2021-01-15-0800/index.html');
    expect(page).toContain('property="og:image:alt" content="An inch"');
    expect([...tree.keys()]).not.toContain('cards/harbour-gate/update-2021-01-16.png');
    expect(text('stories/harbour-gate/update-2021-01-16/index.html')).not.toContain('og:image');
    const { items } = await readFeed(site);
    const tug = items.find(({ guid }) => guid?.value === `${TAG}gate/update-2021-01-16`);
    expect(tug?.enclosures ?? []).toEqual([]);
  });
});

describe('a story', () => {
  it('has its own titles for networks and for search', () => {
    expect(text(STORY)).toContain('<title>Harbour gate: what is known | The Example</title>');
    expect(text(STORY)).toContain('property="og:title" content="Gate closed"');
    expect(text(STORY)).toContain('>Harbour gate stays closed</h1>');
  });

  it('keeps its guids under its id', async () => {
    const { items } = await readFeed(site);
    expect(items.map(({ guid }) => guid?.value)).toContain(`${TAG}gate/published`);
  });

  it('is led to from its former addresses, where its cards are seen still', () => {
    expect(text('stories/gate-closed/index.html')).toContain('url=/stories/harbour-gate/');
    expect(text('stories/gate-closed/update-2021-01-13/index.html')).toContain(
      'url=/stories/harbour-gate/update-2021-01-13/',
    );
    for (const card of ['', '/published', '/update-2021-01-13']) {
      expect(tree.get(`cards/gate-closed${card}.png`)).toEqual(
        tree.get(`cards/harbour-gate${card}.png`),
      );
    }
  });

  it('names its translations', () => {
    for (const path of [STORY, 'stories/hafentor/index.html']) {
      expect(text(path)).toContain(
        '<link rel="alternate" hreflang="de" href="https://news.example/stories/hafentor/">',
      );
      expect(text(path)).toContain(
        '<link rel="alternate" hreflang="en-US" href="https://news.example/stories/harbour-gate/">',
      );
    }
  });
});

it('a field of the publisher’s own may be called nearly as one of ours', () => {
  expect([...tree.keys()]).toContain('stories/hafentor/index.html');
});

it('a quiet note labels no card', () => {
  expect(text(STORY)).toContain('property="og:image:alt" content="Update, Jan. 16, 2021.');
});

describe('a story that was taken down', () => {
  const notice = 'was withdrawn on Jan. 9, 2021. The papers were forged.';

  it('leaves a notice at its addresses and in the feed', async () => {
    const page = text('stories/forged/index.html');
    expect(page).toContain(`This story of Jan. 5, 2021, ${notice}`);
    expect(page).toContain('>Withdrawn: A report on forged papers</h1>');
    expect(page).toContain('<title>Withdrawn: A report on forged papers | The Example</title>');
    expect(text('stories/forged/update-2021-01-06/index.html')).toContain(notice);
    const { items } = await readFeed(site);
    for (const id of ['published', 'update-2021-01-06']) {
      const item = items.find(({ guid }) => guid?.value === `${TAG}forged/${id}`);
      expect(item?.title).toBe('Withdrawn: A report on forged papers');
      expect(item?.content?.encoded).toContain(notice);
    }
    expect([...tree.keys()]).toContain('cards/forged/published.png');
  });

  it('leaves nothing else: no word, no picture, whoever imports its file', () => {
    expect(text('glob.json')).toContain('A report on forged papers');
    for (const [path, file] of tree) {
      expect(file.includes('TAKENDOWN'), path).toBe(false);
      expect(path).not.toContain('taken-down-picture');
    }
  });
});
