import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mustBuild, readTree } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { newsroomWith } from './support/newsroom.ts';
import { canonicalOf, feedsOf, metaContent, redirectOf } from './support/page-head.ts';
import { readPage } from './support/read-page.ts';
import {
  daysAgo,
  longStory,
  noteDay,
  writeSmallStories,
  writeStory,
} from './support/many-stories.ts';

/** A page of older notes has 40 of them here. */
const SPECIAL = {
  3: { attributes: 'headline="Pinned early" pinned' },
  5: { attributes: 'withdrawn="2021-03-01" reason="It was false" headline="GONE"' },
  7: { attributes: 'headline="Told twice" edited="2021-03-02"' },
  30: { attributes: 'kind="correction" headline="the wage was wrong"' },
  50: { attributes: '', text: '' },
  // Neither is in a build, nor does it move a note to another page.
  60: { attributes: 'draft headline="SENTINELDRAFT"' },
};

/** A home page of the publisher's. */
const HOME = `---
import Stories from 'astro-developing-story/components/Stories';
import { getStories } from 'astro-developing-story/stories';

const developing = (await getStories()).filter((story) => story.developing);
---

<Stories stories={developing} lead /><Stories stories={[]} emptyText="Nothing goes on." />
`;

let tree: Map<string, Buffer>;
const page = (path: string) => readPage(tree, `${path}index.html`);
const ids = (path: string) => page(path).attrs('article', 'id');
const titles = (path: string) => page(path).texts('h2.ds-entry-title a');
/** The words of the links to an address. */
const links = (path: string, href: string) => page(path).texts(`a[href="${href}"]`);
const updateId = (number: number) => `update-${noteDay(number)}`;
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

beforeAll(async () => {
  const site = await newsroomWith(
    'pages',
    `{
    publication: { name: 'The Example' },
    pageSize: { notes: 40 },
    cards: false,
    updates: { canonical: 'story', index: true },
  }`,
  );
  await writeSmallStories(site, 45);
  await writeStory(
    site,
    'finished',
    `---\ntitle: Finished\npublished: ${daysAgo(1)}\nstatus: final\n---\n\nText.\n`,
  );
  for (const days of [3, 12]) {
    const source = `---\ntitle: Going on ${days}\npublished: ${daysAgo(days)}\n---\n\nText.\n`;
    await writeStory(site, `going-on-${days}`, source);
  }
  await writeStory(
    site,
    'strike',
    longStory(121, SPECIAL).replace('status: final', 'status: final\nformerSlugs: [walkout]'),
  );
  await mkdir(join(site.dir, 'src/pages'));
  await writeFile(join(site.dir, 'src/pages/index.astro'), HOME);
  await mustBuild(site);
  tree = await readTree(site.dist);
});

describe('the index', () => {
  it('has what goes on first, then the rest, 20 stories a page', () => {
    const [first, second, third] = ['', 'page/2/', 'page/3/'].map((at) => titles(`stories/${at}`));
    expect(first?.slice(0, 5)).toEqual([
      'Going on 3',
      'Going on 12',
      'Finished',
      'Small story 1',
      'Small story 2',
    ]);
    expect(first).toHaveLength(20);
    expect(second?.slice(0, 2)).toEqual(['Small story 18', 'Small story 19']);
    expect(second).toHaveLength(20);
    expect(third).toContain('A strike goes on');
    const all = [...(first ?? []), ...(second ?? []), ...(third ?? [])];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(51);
    expect(tree.has('stories/page/1/index.html')).toBe(false);
    expect(tree.has('stories/page/4/index.html')).toBe(false);
  });

  it('counts its stories, and has one lead story in all', () => {
    for (const path of ['stories/', 'stories/page/2/']) {
      expect(page(path).texts('.ds-index-head span')).toContain('51 stories, 2 developing');
    }
    expect(page('stories/').all('.ds-entry-lead')).toHaveLength(1);
    expect(page('stories/page/2/').all('.ds-entry-lead')).toEqual([]);
  });

  it('says which page one is, and is canonical to it', () => {
    const second = page('stories/page/2/');
    expect(second.texts('title')).toEqual(['Stories, page 2 | The Example']);
    expect(canonicalOf(second)).toBe('https://news.example/stories/page/2/');
    expect(metaContent(second, 'robots')).not.toContain('noindex');
    expect(second.texts('[aria-current="page"]')).toEqual(['2']);
    expect(links('stories/page/2/', '/stories/')).toContain('Newer stories');
    expect(links('stories/page/2/', '/stories/page/3/')).toContain('Older stories');
    expect(feedsOf(second)).toContain('https://news.example/stories/rss.xml');
  });
});

describe.each(['topics/storms/', 'authors/ben-quill/'])('%s', (list) => {
  it('goes on in pages, too', () => {
    expect(titles(list)).toHaveLength(20);
    expect(titles(`${list}page/3/`)).toEqual([41, 42, 43, 44, 45].map((n) => `Small story ${n}`));
    expect(tree.has(`${list}page/1/index.html`)).toBe(false);
    const second = page(`${list}page/2/`);
    expect(second.one('title').text).toMatch(/^(?:Storms|Ben Quill), page 2 \| The Example$/);
    expect(feedsOf(second)).toContain(`https://news.example/${list}rss.xml`);
  });
});

describe('a long story', () => {
  it('has the newest notes, pinned ones in front, and a link to the rest', () => {
    const shown = down(121, 82).filter((number) => number !== 60);
    expect(ids('stories/strike/')).toEqual([updateId(3), ...shown.map(updateId)]);
    expect(links('stories/strike/', '/stories/strike/notes/2/')).toEqual(['Earlier notes (80)']);
    expect(page('stories/strike/').texts('.ds-byline div')).toContain('120 updates');
    expect(page('stories/outage/').text).not.toContain('Earlier notes');
  });

  it('has older notes on full pages, each at its anchor, counted from the oldest', () => {
    expect(ids('stories/strike/notes/1/')).toEqual(down(40, 1).map(updateId));
    // The draft was number 60.
    const second = down(81, 41).filter((number) => number !== 60);
    expect(ids('stories/strike/notes/2/')).toEqual(second.map(updateId));
    expect(tree.has('stories/strike/notes/3/index.html')).toBe(false);
    expect(page('stories/strike/notes/2/').texts('h2')).toContain('Notes 41 to 80');
    expect(
      page('stories/strike/notes/1/')
        .one(`#${updateId(40)}`)
        .texts('p'),
    ).toEqual(['Words of note 40.']);
  });

  it('says of a page of older notes what it is, and hides it from search engines', () => {
    const second = page('stories/strike/notes/2/');
    expect(second.texts('title')).toEqual(['A strike goes on: notes 41 to 80 | The Example']);
    expect(metaContent(second, 'robots')).toBe('noindex, follow, max-image-preview:large');
    expect(canonicalOf(second)).toBe('https://news.example/stories/strike/notes/2/');
    const neighbours = (path: string) =>
      page(path)
        .all('.ds-neighbour')
        .map(({ attr, one }) => [attr('href'), one('.ds-neighbour-when').text]);
    expect(neighbours('stories/strike/notes/2/')).toEqual([
      ['/stories/strike/', 'Later notes'],
      ['/stories/strike/notes/1/', 'Earlier notes'],
    ]);
    expect(neighbours('stories/strike/notes/1/')).toEqual([
      ['/stories/strike/notes/2/', 'Later notes'],
    ]);
  });

  it('keeps every anchor that a note ever had, once', () => {
    const anchors = page('stories/strike/').attrs('[id^="update-"]', 'id');
    const notes = down(121, 1).filter((number) => number !== 60);
    expect(anchors.toSorted()).toEqual(notes.map(updateId).toSorted());
  });

  it('leads from each place to where the sheet is', () => {
    const moved = `/stories/strike/notes/1/#${updateId(30)}`;
    expect(links('stories/strike/', moved)).not.toEqual([]);
    for (const [number, href] of [
      [30, moved],
      [3, `/stories/strike/#${updateId(3)}`],
      [100, `/stories/strike/#${updateId(100)}`],
    ] as const) {
      expect(links(`stories/strike/${updateId(number)}/`, href)).toEqual([
        'Read this update in the story',
      ]);
    }
  });

  it('tells of all its changes, and of none that is in no build', () => {
    const changes = page('stories/strike/').one('.ds-changes');
    expect(changes.texts('h2')).toEqual(['How this story changed']);
    const rows = changes.all('[role="listitem"]');
    expect(rows).toHaveLength(120 + 1);
    const row = (number: number) => rows.find(({ attr }) => attr('id') === updateId(number));
    expect(row(7)?.texts('.ds-change-headline')).toEqual(['Told twice']);
    expect(row(7)?.texts('.ds-change-later')).toEqual(['Edited March 2, 2021']);
    expect(row(5)?.texts('.ds-change-kind')).toEqual(['Withdrawn']);
    expect(row(5)?.attrs('.ds-change-later time', 'datetime')).toEqual(['2021-03-01']);
    expect(rows.at(-1)?.texts('.ds-change-kind')).toEqual(['First published']);
    for (const [path, file] of tree) {
      expect(/SENTINELDRAFT|GONE/.test(file.toString()), path).toBe(false);
    }
  });

  it('redirects from where it once was', () => {
    expect(redirectOf(page('stories/walkout/notes/2/'))).toBe('/stories/strike/notes/2/');
  });
});

it('a page of the publisher’s shows stories as ours do', () => {
  expect(titles('')).toEqual(['Going on 3', 'Going on 12']);
  expect(page('').all('.ds-entry-lead')).toHaveLength(1);
  expect(page('').texts('.ds-deck')).toEqual(['Nothing goes on.']);
});

it('a story that never moved has no timeline', () => {
  expect(page('stories/small-1/').all('.ds-changes')).toEqual([]);
  expect(page('stories/outage/').all('.ds-changes')).toHaveLength(1);
});

it('updates are their story’s to search engines, and their own to networks, as options say', () => {
  const update = page(`stories/strike/${updateId(100)}/`);
  const story = 'https://news.example/stories/strike/';
  expect(canonicalOf(update)).toBe(story);
  expect(metaContent(update, 'og:url')).toBe(`${story}${updateId(100)}/`);
  expect(metaContent(update, 'robots')).toBe('max-image-preview:large');
});

it('nothing links to what isn’t there', () => {
  expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
});

it('pages stand where routes, base and locales put them', async () => {
  const site = await newsroomWith(
    'pages-moved',
    `{
    pageSize: { stories: 1, notes: 2 },
    routes: { index: '/', topic: '/on/[topic]', notes: '/older/[page]/[slug]' },
    cards: false,
    feeds: false,
  }`,
    `base: '/news', trailingSlash: 'never', build: { format: 'file' },
  i18n: { locales: ['en', 'de'], defaultLocale: 'en', routing: { prefixDefaultLocale: true } },`,
  );
  const german = longStory(4).replace('status: final', 'lang: de\ntopics: [Streik]');
  await writeStory(site, 'streik', german);
  await writeStory(site, 'streik-2', german);
  await mustBuild(site);
  const built = await readTree(site.dist);
  const paths = [...built.keys()].filter((path) => /\/(?:page|older)\//.test(path));
  expect(paths).toEqual([
    'de/authors/ada-long/page/2.html',
    'de/older/1/streik-2.html',
    'de/older/1/streik.html',
    'de/on/streik/page/2.html',
    'de/page/2.html',
    'en/older/1/outage.html',
    'en/page/2.html',
  ]);
  expect(readPage(built, 'de/page/2.html').attrs('a', 'href')).toContain('/news/de');
  // The fixture's own link to a file doesn't know of `base`.
  const broken = brokenLinks(built, 'https://news.example', '/news');
  expect(broken.filter((link) => !link.includes('/status.txt'))).toEqual([]);
});
