import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './reading/support/sites.ts';
import { readTree, type Site } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { metaContent, redirectOf } from './support/page-head.ts';
import { readFeed } from './support/read-feed.ts';
import { readPage, readText } from './support/read-page.ts';

const TAG = 'tag:news.example,2021:';
const STORY = 'stories/harbour-gate/index.html';

let site: Site;
let tree: Map<string, Buffer>;
const page = (path: string) => readPage(tree, path);

beforeAll(async () => {
  site = await builtSite('newsroom');
  tree = await readTree(site.dist);
});

it('every link leads somewhere', () => {
  expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
});

describe('a note', () => {
  it('that is quiet is on the page, in no feed, and moves no date', async () => {
    expect(page(STORY).one('#update-2021-01-20').text).toContain('A comma was moved.');
    const { items } = await readFeed(site);
    expect(items.map(({ guid }) => guid?.value)).not.toContain(`${TAG}gate/update-2021-01-20`);
    expect(page(STORY).attrs('.ds-story-head .ds-status time', 'datetime')).toEqual(['2021-01-17']);
    expect(metaContent(page(STORY), 'article:modified_time')).toBe('2021-01-17');
  });

  it('that is pinned stands first', () => {
    expect(page(STORY).attrs('article', 'id')).toEqual([
      'update-2021-01-15-0800',
      'update-2021-01-20',
      'update-2021-01-16',
      'update-2021-01-13',
    ]);
    expect(page(STORY).texts('article:first-of-type .ds-sheet-pinned')).toEqual(['Pinned']);
  });

  it('that is key is what is listed as key updates', () => {
    expect(page(STORY).attrs('nav.ds-key a', 'href')).toEqual(['#update-2021-01-16', '#published']);
  });

  it('has its own authors, its picture and the day it was edited', async () => {
    const note = page('stories/harbour-gate/update-2021-01-15-0800/index.html').one('article');
    expect(note.attrs('.ds-author', 'href')).toEqual(['/authors/ben-quill/']);
    expect(page('authors/ben-quill/index.html').attrs('.ds-list-link a', 'href')).toEqual([
      'https://ben.example/',
    ]);
    expect(note.attrs('figure img', 'alt')).toEqual(['The gate, an inch open']);
    expect(note.texts('figure .ds-credit')).toEqual(['Photo: Ben']);
    expect(note.texts('.ds-sheet-by > span:last-child')).toEqual(['Edited Jan. 17, 2021']);
    expect(note.attrs('.ds-sheet-by time', 'datetime')).toEqual(['2021-01-17']);
    const { text: feed } = await readFeed(site);
    expect(feed).toContain('<dc:creator>Ben Quill</dc:creator>');
    const authorsAt = (path: string) =>
      page(path).attrs('meta[property="article:author"]', 'content');
    expect(authorsAt('stories/harbour-gate/update-2021-01-15-0800/index.html')).toEqual([
      'Ben Quill',
    ]);
    expect(authorsAt('stories/harbour-gate/update-2021-01-16/index.html')).toEqual(
      authorsAt(STORY),
    );
  });
});

describe('a card', () => {
  it('may be the editor’s own picture, or none', async () => {
    const own = tree.get('cards/harbour-gate/update-2021-01-15-0800.png');
    const { width, height, format } = await sharp(own).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    const pictured = page('stories/harbour-gate/update-2021-01-15-0800/index.html');
    expect(metaContent(pictured, 'og:image:alt')).toBe('An inch');
    expect([...tree.keys()]).not.toContain('cards/harbour-gate/update-2021-01-16.png');
    const plain = page('stories/harbour-gate/update-2021-01-16/index.html');
    expect(plain.all('meta[property^="og:image"]')).toEqual([]);
    const { items } = await readFeed(site);
    const tug = items.find(({ guid }) => guid?.value === `${TAG}gate/update-2021-01-16`);
    expect(tug?.enclosures ?? []).toEqual([]);
  });
});

describe('a story', () => {
  it('has its own titles for networks and for search', () => {
    const story = page(STORY);
    expect(story.texts('title')).toEqual(['Harbour gate: what is known | The Example']);
    expect(metaContent(story, 'og:title')).toBe('Gate closed');
    expect(story.texts('h1')).toEqual(['Harbour gate stays closed']);
  });

  it('keeps its guids under its id', async () => {
    const { items } = await readFeed(site);
    expect(items.map(({ guid }) => guid?.value)).toContain(`${TAG}gate/published`);
  });

  it('is led to from its former addresses, where its cards are seen still', () => {
    for (const rest of ['', 'update-2021-01-13/']) {
      expect(redirectOf(page(`stories/gate-closed/${rest}index.html`))).toBe(
        `/stories/harbour-gate/${rest}`,
      );
    }
    for (const card of ['', '/published', '/update-2021-01-13']) {
      expect(tree.get(`cards/gate-closed${card}.png`)).toEqual(
        tree.get(`cards/harbour-gate${card}.png`),
      );
    }
  });

  it('names its translations', () => {
    for (const path of [STORY, 'stories/hafentor/index.html']) {
      const head = page(path).one('head');
      const named = (lang: string) =>
        head.attrs(`link[rel="alternate"][hreflang="${lang}"]`, 'href');
      expect(named('de')).toEqual(['https://news.example/stories/hafentor/']);
      expect(named('en-US')).toEqual(['https://news.example/stories/harbour-gate/']);
    }
  });
});

it('a field of the publisher’s own may be called nearly as one of ours', () => {
  expect([...tree.keys()]).toContain('stories/hafentor/index.html');
});

it('an article that was amended on the day of its publication says so', async () => {
  const { items } = await readFeed(site);
  const item = items.find(({ guid }) => guid?.value === `${TAG}hafentor/published`);
  const amended = '<p>In der am 11. Januar 2021 geänderten Fassung.</p>';
  expect(item?.content?.encoded).toContain(amended);
});

it('a quiet note labels no card', () => {
  expect(metaContent(page(STORY), 'og:image:alt')).toMatch(/^Update, Jan\. 16, 2021\./);
});

describe('a story that was taken down', () => {
  const notice = 'was withdrawn on Jan. 9, 2021. The papers were forged.';

  it('leaves a notice at its addresses and in the feed', async () => {
    const story = page('stories/forged/index.html');
    expect(story.one('.ds-story').text).toContain(`This story of Jan. 5, 2021, ${notice}`);
    expect(story.texts('h1')).toEqual(['Withdrawn: A report on forged papers']);
    expect(story.texts('title')).toEqual(['Withdrawn: A report on forged papers | The Example']);
    const update = page('stories/forged/update-2021-01-06/index.html');
    expect(update.one('article').text).toContain(notice);
    const { items } = await readFeed(site);
    for (const id of ['published', 'update-2021-01-06']) {
      const item = items.find(({ guid }) => guid?.value === `${TAG}forged/${id}`);
      expect(item?.title).toBe('Withdrawn: A report on forged papers');
      expect(item?.content?.encoded).toContain(notice);
    }
    expect([...tree.keys()]).toContain('cards/forged/published.png');
  });

  it('leaves nothing else: no word, no picture, whoever imports its file', () => {
    expect(readText(tree, 'glob.json')).toContain('A report on forged papers');
    for (const [path, file] of tree) {
      expect(file.includes('TAKENDOWN'), path).toBe(false);
      expect(path).not.toContain('taken-down-picture');
    }
  });
});
