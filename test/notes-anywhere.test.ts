import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../packages/feeds/test/read-document.ts';
import { parsePage } from '../packages/theme/test/parse-page.ts';
import { mustBuild, readTree } from './support/build-site.ts';
import type { Tree } from './support/find-file.ts';
import { metaContent } from './support/page-head.ts';
import { newsroomWith } from './support/newsroom.ts';
import { readPage, readText } from './support/read-page.ts';

const front = (title: string, more = '') =>
  `---\ntitle: ${title}\npublished: 2026-02-10\n${more}---\n\n`;

const note = (date: string, body: string, attributes = '') =>
  `<EditorsNote date="${date}"${attributes}>\n\n${body}\n\n</EditorsNote>\n\n`;

const FOOTNOTES =
  front('Ferry line gets a new timetable') +
  note(
    '2026-02-12',
    'The evening boat is back.[^eve] It leaves at nine.[^nine]\n\n## Background\n\nSome history of the note.',
  ) +
  note('2026-02-11', 'All places are sold.[^full]\n\n[^full]: By the operator’s count.') +
  `The ferry sails on weekdays.[^week] See [the section on background](#background).

## Background

Boats have sailed since 1890.

[^eve]: Said by the harbour master.
[^nine]: Nine in summer only.
[^week]: Monday to Friday.
`;

const LINKS =
  'See [the other](../other/), [the history](#history), [first](#update-2026-01-02), <a href="feed.json">feed</a> and <a href="?print=1">print</a>.';

/** Ten notes, of which the older five stand on a page of their own. */
const RELATIVE =
  front('Harbour gate closed').replace('2026-02-10', '2026-01-01') +
  Array.from({ length: 10 }, (_, at) =>
    note(`2026-01-${String(11 - at).padStart(2, '0')}`, LINKS),
  ).join('') +
  'The gate is closed.\n\n## History\n\nBuilt in 1890.\n';

const SUMS =
  front('Sums').replace(
    '\n\n',
    `\nimport Figure from '../../components/Figure.astro';\n\nexport const n = 42;\nexport const who = 'the mayor';\n\n`,
  ) +
  note('2026-02-13', '<Figure value={n} /> people were hurt, {who} said. More follows.') +
  note('2026-02-12', 'At least {n} people<br/>were hurt.') +
  note('2026-02-11', 'The number is {n}, not {n + 1}.', ' kind="correction"') +
  note(
    '2026-02-10',
    `We said that 41 people were hurt. ${'That was wrong, for reasons given here. '.repeat(10)}`,
    ' kind="correction"',
  ) +
  'Body.\n';

const PICTURES =
  front(
    'Pictures',
    'image: { src: ./servers.jpg, alt: The gate, credit: Cy Day, caption: At noon }\n',
  ) +
  note(
    '2026-02-12',
    'Text.',
    ` image={{ src: './servers.jpg', alt: 'The "gate"', credit: 'Cy Day' }}`,
  ) +
  note('2026-02-11', 'Text.[^1]\n\n[^1]: Of one.', ' kind="clarification"') +
  'Body.\n';

const CORRECTION = 'We said that 41 people were hurt. It was 42.';

const MENDED =
  front('Ferry accident', 'description: What is known.\n') +
  note('2026-02-12', CORRECTION, ' kind="correction"') +
  'Body.\n';

const RETRACTED =
  front('False alarm') +
  note('2026-02-12', 'More of it.', ' headline="More"') +
  note('2026-02-11', 'There was no alarm.', ' kind="retraction"') +
  'Body.\n';

const FIGURE = '---\nconst { value } = Astro.props;\n---\n<b>{value}</b>\n';

const HOME = `---
import LatestUpdates from 'astro-developing-story/components/LatestUpdates';
---
<LatestUpdates limit={50} />
`;

const OPTIONS = `{
  publication: { tag: 'news.example,2026' },
  pageSize: { notes: 5 },
}`;

let tree: Tree;
let items: Map<string | undefined, { html: string; summary: string | undefined }>;

beforeAll(async () => {
  const site = await newsroomWith('notes-anywhere', OPTIONS);
  const stories = {
    ferry: FOOTNOTES,
    gate: RELATIVE,
    sums: SUMS,
    pictures: PICTURES,
    again: PICTURES,
    mended: MENDED,
    retracted: RETRACTED,
  };
  for (const [slug, text] of Object.entries(stories)) {
    await writeFile(join(site.dir, `src/content/stories/${slug}.mdx`), text);
  }
  await writeFile(join(site.dir, 'src/components/Figure.astro'), FIGURE);
  await mkdir(join(site.dir, 'src/pages'));
  await writeFile(join(site.dir, 'src/pages/index.astro'), HOME);
  await mustBuild(site);
  tree = await readTree(site.dist);
  const feed = readDocument(readText(tree, 'rss.xml'));
  items = new Map(feed.items.map(({ guid, html = '', summary }) => [guid, { html, summary }]));
});

const item = (story: string, event: string) => {
  const found = items.get(`tag:news.example,2026:${story}/${event}`);
  if (!found) throw new Error(`The feed has no ${story}/${event}.`);
  return { ...found, page: parsePage(found.html) };
};
const page = (path: string) => readPage(tree, `stories/${path}index.html`);

/** Where the links of a page lead, read against its address. */
const targets = (html: ReturnType<typeof parsePage>, path: string) =>
  html
    .attrs('a', 'href')
    .map((href) => new URL(href ?? '', `https://news.example/stories/${path}`).href);

describe('a note’s footnotes', () => {
  it.each([
    ['ferry/#update-2026-02-12', ['Said by the harbour master. ↩', 'Nine in summer only. ↩']],
    ['ferry/#update-2026-02-11', ['By the operator’s count. ↩']],
    ['ferry/#published', ['Monday to Friday. ↩']],
    ['ferry/update-2026-02-12/', ['Said by the harbour master. ↩', 'Nine in summer only. ↩']],
    ['ferry/update-2026-02-11/', ['By the operator’s count. ↩']],
  ])('at %s are its own, numbered from 1, and found', (address, footnotes) => {
    const [path = '', id] = address.split('#');
    const whole = page(path);
    const part = id === undefined ? whole.one('.ds-update') : whole.one(`#${id}`);
    expect(part.texts('[data-footnotes] li')).toEqual(footnotes);
    expect(part.texts('[data-footnote-ref]')).toEqual(footnotes.map((_, at) => String(at + 1)));
    const ids = whole.attrs('[id]', 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const links = whole.attrs('[data-footnote-ref], [data-footnote-backref]', 'href');
    expect(ids.map((it) => `#${it ?? ''}`)).toEqual(expect.arrayContaining(links));
  });

  it.each([
    ['update-2026-02-12', ['Said by the harbour master. ↩', 'Nine in summer only. ↩']],
    ['update-2026-02-11', ['By the operator’s count. ↩']],
    ['published', ['Monday to Friday. ↩']],
  ])('are in its feed item %s, and lead to where they are', (event, footnotes) => {
    const { page: content } = item('ferry', event);
    expect(content.texts('li')).toEqual(footnotes);
    expect(content.texts('sup a')).toEqual(footnotes.map((_, at) => String(at + 1)));
    for (const href of content.attrs('sup a, li a', 'href')) {
      const { pathname, hash } = new URL(href ?? '');
      const there = readPage(tree, `${pathname.slice(1)}index.html`);
      expect(there.all(`[id="${hash.slice(1)}"]`)).toHaveLength(1);
    }
  });
});

it('a heading of a note leaves the article’s anchor alone, and has one itself', () => {
  const story = page('ferry/');
  expect(story.attrs('.ds-article h2[id]', 'id')).toContain('background');
  expect(story.all('#background')).toHaveLength(1);
  const [own] = story.one('#update-2026-02-12').attrs('.ds-section h2', 'id');
  expect(own).toContain('update-2026-02-12');
  expect(page('ferry/update-2026-02-12/').all(`h2[id="${own ?? ''}"]`)).toHaveLength(1);
});

it('a note’s links lead where they lead on its story’s page', () => {
  const there = ['../other/', '#history', '#update-2026-01-02', 'feed.json', '?print=1'].map(
    (href) => new URL(href, 'https://news.example/stories/gate/').href,
  );
  const inStory = page('gate/').one('#update-2026-01-11 .ds-prose');
  expect(targets(inStory, 'gate/')).toEqual(there);
  expect(inStory.attrs('a', 'href')[1]).toBe('#history');
  const update = page('gate/update-2026-01-11/').one('.ds-prose');
  expect(targets(update, 'gate/update-2026-01-11/')).toEqual(there);
  const older = page('gate/notes/1/').one('#update-2026-01-03 .ds-prose');
  expect(targets(older, 'gate/notes/1/')).toEqual(there);
  expect(item('gate', 'update-2026-01-11').page.attrs('a', 'href')).toEqual(there);
});

it('it is summed up by what it says', () => {
  const dates = ['2026-02-13', '2026-02-12', '2026-02-11'];
  const said = [
    '42 people were hurt, the mayor said.',
    'At least 42 people were hurt.',
    'The number is 42, not 43.',
  ];
  expect(dates.map((date) => item('sums', `update-${date}`).summary)).toEqual(said);
  const notices = page('sums/').texts('.ds-notice > a');
  expect(notices).toEqual([said[2], 'Correction, Feb. 10, 2026: Sums']);
});

it.each([
  ['rss.xml', 'published', 'The gate', 'At noon (Cy Day)'],
  ['stories/rss.xml', 'published', 'The gate', 'At noon (Cy Day)'],
  ['stories/feed.json', 'published', 'The gate', 'At noon (Cy Day)'],
  ['rss.xml', 'update-2026-02-12', 'The "gate"', 'Cy Day'],
])('in %s the item %s has its picture', (feed, event, alt, caption) => {
  const { items: all } = readDocument(readText(tree, feed));
  const found = all.find(({ guid }) => guid === `tag:news.example,2026:pictures/${event}`);
  const figure = parsePage(found?.html ?? '').one('figure');
  const picture = figure.one('img');
  expect(['alt', 'width', 'height'].map(picture.attr)).toEqual([alt, '1200', '675']);
  const { origin, pathname } = new URL(picture.attr('src') ?? '');
  expect(origin).toBe('https://news.example');
  expect(tree.get(pathname.slice(1))?.byteLength).toBeGreaterThan(0);
  expect(figure.texts('figcaption')).toEqual([caption]);
});

it('the log of corrections has no id twice, of whatever stories its notes are', () => {
  const log = readPage(tree, 'corrections/index.html');
  expect(log.texts('.ds-prose li').filter((text) => text.startsWith('Of one.'))).toHaveLength(2);
  const ids = log.attrs('[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
});

it('a correction without a headline is told whole in lists and on its card', () => {
  const entry = (path: string) =>
    readPage(tree, path).texts('a[href="/stories/mended/update-2026-02-12/"]');
  expect(entry('stories/index.html')).toEqual([CORRECTION]);
  expect(entry('index.html')).toEqual([CORRECTION]);
  const alt = metaContent(page('mended/update-2026-02-12/'), 'og:image:alt');
  expect(alt).toContain(`${CORRECTION} Ferry accident.`);
});

it('a retracted story is called that in lists, whatever came after', () => {
  const entries = readPage(tree, 'stories/index.html').all('.ds-entry');
  const entry = entries.find(({ text }) => text.includes('False alarm'));
  expect(entry?.texts('.ds-entry-newest')).toEqual([
    'Retraction There was no alarm.',
    'Update More',
  ]);
});
