import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, mustBuild, readTree, type Site } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
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
const page = (path: string) => tree.get(`${path}index.html`)?.toString() ?? '';
const ids = (html: string) => [...html.matchAll(/<article[^>]* id="([^"]+)"/g)].map(([, id]) => id);
const titles = (html: string) =>
  [...html.matchAll(/<h2 class="ds-entry-title">\s*<a[^>]*>([^<]*)</g)].map(([, title]) => title);
const updateId = (number: number) => `update-${noteDay(number)}`;
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

async function siteWith(name: string, options: string, astro = ''): Promise<Site> {
  const site = await copyFixture('newsroom', name);
  await writeFile(
    join(site.dir, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  ${astro}
  integrations: [developingStory(${options})],
});
`,
  );
  return site;
}

beforeAll(async () => {
  const site = await siteWith(
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
    const [first, second, third] = ['', 'page/2/', 'page/3/'].map((at) =>
      titles(page(`stories/${at}`)),
    );
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
    expect(page('stories/')).toContain('51 stories, 2 developing');
    expect(page('stories/page/2/')).toContain('51 stories, 2 developing');
    expect(page('stories/').split('ds-entry-lead')).toHaveLength(2);
    expect(page('stories/page/2/')).not.toContain('ds-entry-lead');
  });

  it('says which page one is, and is canonical to it', () => {
    const html = page('stories/page/2/');
    expect(html).toContain('<title>Stories, page 2 | The Example</title>');
    expect(html).toContain('<link rel="canonical" href="https://news.example/stories/page/2/">');
    expect(html).not.toContain('noindex');
    expect(html).toMatch(/aria-current="page"[^>]*>\s*2\s*</);
    expect(html).toMatch(/href="\/stories\/"[^>]*>\s*Newer stories/);
    expect(html).toMatch(/href="\/stories\/page\/3\/"[^>]*>\s*Older stories/);
    expect(html).toContain('href="https://news.example/stories/rss.xml"');
  });
});

describe.each(['topics/storms/', 'authors/ben-quill/'])('%s', (list) => {
  it('goes on in pages, too', () => {
    expect(titles(page(list))).toHaveLength(20);
    expect(titles(page(`${list}page/3/`))).toEqual(
      [41, 42, 43, 44, 45].map((n) => `Small story ${n}`),
    );
    expect(tree.has(`${list}page/1/index.html`)).toBe(false);
    expect(page(`${list}page/2/`)).toMatch(/<title>(?:Storms|Ben Quill), page 2 \| The Example</);
    expect(page(`${list}page/2/`)).toContain(`href="https://news.example/${list}rss.xml"`);
  });
});

describe('a long story', () => {
  it('has the newest notes, pinned ones in front, and a link to the rest', () => {
    const html = page('stories/strike/');
    const shown = down(121, 82).filter((number) => number !== 60);
    expect(ids(html)).toEqual([updateId(3), ...shown.map(updateId)]);
    expect(html).toMatch(/href="\/stories\/strike\/notes\/2\/"[^>]*>\s*Earlier notes \(80\)/);
    expect(html).toContain('120 updates');
    expect(page('stories/outage/')).not.toContain('Earlier notes');
  });

  it('has older notes on full pages, each at its anchor, counted from the oldest', () => {
    expect(ids(page('stories/strike/notes/1/'))).toEqual(down(40, 1).map(updateId));
    // The draft was number 60.
    const second = down(81, 41).filter((number) => number !== 60);
    expect(ids(page('stories/strike/notes/2/'))).toEqual(second.map(updateId));
    expect(tree.has('stories/strike/notes/3/index.html')).toBe(false);
    expect(page('stories/strike/notes/2/')).toContain('Notes 41 to 80');
    expect(page('stories/strike/notes/1/')).toContain('Words of note 40.');
  });

  it('says of a page of older notes what it is, and hides it from search engines', () => {
    const html = page('stories/strike/notes/2/');
    expect(html).toContain('<title>A strike goes on: notes 41 to 80 | The Example</title>');
    expect(html).toContain('content="noindex, follow, max-image-preview:large"');
    expect(html).toContain(
      '<link rel="canonical" href="https://news.example/stories/strike/notes/2/">',
    );
    expect(html).toMatch(/href="\/stories\/strike\/notes\/1\/"[^>]*>\s*<span[^>]*>Earlier notes/);
    expect(html).toMatch(/href="\/stories\/strike\/"[^>]*>\s*<span[^>]*>Later notes/);
    expect(page('stories/strike/notes/1/')).toMatch(
      /href="\/stories\/strike\/notes\/2\/"[^>]*>\s*<span[^>]*>Later notes/,
    );
    expect(page('stories/strike/notes/1/')).not.toContain('Earlier notes');
  });

  it('keeps every anchor that a note ever had, once', () => {
    const html = page('stories/strike/');
    for (const number of down(121, 1)) {
      if (number === 60) continue;
      expect(html.split(` id="${updateId(number)}"`), String(number)).toHaveLength(2);
    }
  });

  it('leads from each place to where the sheet is', () => {
    const moved = `/stories/strike/notes/1/#${updateId(30)}`;
    expect(page('stories/strike/')).toContain(`href="${moved}"`);
    expect(page(`stories/strike/${updateId(30)}/`)).toMatch(
      new RegExp(`href="${moved}"[^>]*>\\s*Read this update in the story`),
    );
    expect(page(`stories/strike/${updateId(3)}/`)).toContain(
      `href="/stories/strike/#${updateId(3)}"`,
    );
    expect(page(`stories/strike/${updateId(100)}/`)).toContain(
      `href="/stories/strike/#${updateId(100)}"`,
    );
  });

  it('tells of all its changes, and of none that is in no build', () => {
    const [, html = ''] = page('stories/strike/').split('How this story changed');
    expect(html.split('role="listitem"')).toHaveLength(1 + 120 + 1);
    expect(html).toMatch(/Edited\s*<time datetime="2021-03-02">/);
    expect(html).toMatch(/Withdrawn<\/span>(?:(?!listitem).)*<time datetime="2021-03-01">/s);
    expect(html.indexOf('Told twice')).toBeLessThan(html.indexOf('First published'));
    for (const [path, file] of tree) {
      expect(/SENTINELDRAFT|GONE/.test(file.toString()), path).toBe(false);
    }
  });

  it('redirects from where it once was', () => {
    expect(page('stories/walkout/notes/2/')).toContain('url=/stories/strike/notes/2/');
  });
});

it('a page of the publisher’s shows stories as ours do', () => {
  expect(titles(page(''))).toEqual(['Going on 3', 'Going on 12']);
  expect(page('').split('ds-entry-lead')).toHaveLength(2);
  expect(page('')).toContain('Nothing goes on.');
});

it('a story that never moved has no timeline', () => {
  expect(page('stories/small-1/')).not.toContain('How this story changed');
  expect(page('stories/outage/')).toContain('How this story changed');
});

it('updates are their story’s to search engines, and their own to networks, as options say', () => {
  const html = page(`stories/strike/${updateId(100)}/`);
  expect(html).toContain('<link rel="canonical" href="https://news.example/stories/strike/">');
  expect(html).toContain(
    `property="og:url" content="https://news.example/stories/strike/${updateId(100)}/"`,
  );
  expect(html).toContain('name="robots" content="max-image-preview:large"');
});

it('nothing links to what isn’t there', () => {
  expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
});

it('pages stand where routes, base and locales put them', async () => {
  const site = await siteWith(
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
  expect(built.get('de/page/2.html')?.toString()).toContain('href="/news/de"');
  // The fixture's own link to a file doesn't know of `base`.
  const broken = brokenLinks(built, 'https://news.example', '/news');
  expect(broken.filter((link) => !link.includes('/status.txt'))).toEqual([]);
});
