import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readStories } from '@developing-story/story/parse';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { parseOptions } from '../options/parse.ts';
import type { DevelopingStoryOptions } from '../options/types.ts';
import { storiesSite } from './stories-site.ts';

/** A site beside the stories. */
interface Around {
  options?: DevelopingStoryOptions;
  /** Files of the publisher's, from the project's root. */
  has?: string[];
  redirects?: Record<string, string>;
  i18n?: Parameters<typeof storiesSite>[0]['i18n'];
  format?: 'directory' | 'file';
}

/** What is wrong with stories, each its frontmatter and notes by the slug that its file makes. */
async function read(files: Record<string, string | [string, string]>, around: Around = {}) {
  const { options = {}, has = [], redirects = {}, i18n, format = 'directory' } = around;
  const root = await makeFolder(onTestFinished);
  for (const file of has) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  const url = pathToFileURL(`${root}/`);
  const folders = { srcDir: new URL('src/', url), publicDir: new URL('public/', url) };
  const config = { root: url, ...folders, redirects, i18n, build: { format } };
  const site = storiesSite(config, parseOptions(options));
  const sources = Object.entries(files).map(([slug, text]) => {
    const [front, notes] = typeof text === 'string' ? [text, ''] : text;
    const source = `---\ntitle: T\npublished: 2021-01-11\n${front}\n---\n\n${notes}\n\nText.\n`;
    return { file: `${slug}.mdx`, slug, source };
  });
  return readStories(sources, { ...site, now: new Date('2021-03-01T12:00Z') }).problems;
}

const found = async (...site: Parameters<typeof read>) =>
  (await read(...site)).map(({ file, position, name }) => `${file}:${position.line} ${name}`);

const note = (id: string) => `<EditorsNote date="2021-02-12" id="${id}">x</EditorsNote>`;

it('stories with everything that leads elsewhere are right', async () => {
  const files: Parameters<typeof read>[0] = {
    a: ['formerSlugs: [old, older/a]\ntopics: [Courts, "2"]\nauthors: [{ name: Ada }]', note('x')],
    'a/b': ['topics: [courts of law]', note('x')],
    'a/notes': '',
    '2021/12': 'topics: [Courts]',
    notes: 'authors: [{ name: Ada }, { name: page }]',
    stories: '',
    'covid-19': '',
  };
  expect(await found(files)).toEqual([]);
  const has = ['src/pages/index.astro', 'src/pages/stories/[...slug].astro', 'public/a.txt'];
  expect(await found(files, { has, redirects: { '/gone': '/stories/' } })).toEqual([]);
});

describe('of two at one address the later is told of', () => {
  it.each<[string, Record<string, string | [string, string]>, Around, string]>([
    [
      'letters in two ways',
      { a: 'slug: caf\u00E9', b: 'slug: cafe\u0301' },
      {},
      'b.mdx:4 duplicate-slug',
    ],
    ['capitals', { a: 'slug: Abc', b: 'slug: abc' }, {}, 'b.mdx:4 duplicate-slug'],
    ['capitals of folders', { a: 'slug: News/a', b: 'slug: news/b' }, {}, 'b.mdx:4 address-taken'],
    [
      'capitals of a folder and a story',
      { a: 'slug: News', b: 'slug: news/b' },
      {},
      'b.mdx:4 address-taken',
    ],
    ['older notes', { a: '', b: 'slug: a/notes/1' }, {}, 'b.mdx:4 address-taken'],
    ['older notes to come', { b: '', a: 'slug: b/notes/77' }, {}, 'b.mdx:1 address-taken'],
    ['a note', { a: ['', note('x')], b: 'slug: a/x' }, {}, 'b.mdx:4 slug-under-update'],
    ['a card alone', { a: '', b: 'slug: a/published' }, {}, 'b.mdx:4 slug-under-update'],
    ['a folder and a feed', { a: '', b: 'slug: a/rss.xml/b' }, {}, 'b.mdx:4 address-taken'],
    [
      'a former slug of a note’s',
      { a: ['', note('x')], b: 'formerSlugs: [a/x]' },
      {},
      'b.mdx:4 former-slug-taken',
    ],
    [
      'a former slug in capitals',
      { a: 'formerSlugs: [B]', b: '' },
      {},
      'a.mdx:4 former-slug-taken',
    ],
    [
      'former slugs of two',
      { a: 'formerSlugs: [old]', b: 'formerSlugs: [OLD]' },
      {},
      'b.mdx:4 former-slug-taken',
    ],
    ['a redirect', { a: '' }, { redirects: { '/stories/a/': '/' } }, 'a.mdx:1 address-taken'],
    [
      'a redirect over a former slug',
      { a: 'formerSlugs: [old]' },
      { redirects: { '/stories/old': '/' } },
      'a.mdx:4 address-taken',
    ],
    [
      'a redirect over an update',
      { a: ['', note('x')] },
      { redirects: { '/stories/a/X': '/' } },
      'a.mdx:7 address-taken',
    ],
    [
      'a page of the publisher’s',
      { a: '' },
      { has: ['src/pages/stories/a.astro'] },
      'a.mdx:1 address-taken',
    ],
    [
      'a file of the publisher’s',
      { a: '' },
      { has: ['public/cards/a.png'] },
      'a.mdx:1 address-taken',
    ],
    [
      'a list',
      { topics: '' },
      { options: { routes: { story: '/[slug]' } } },
      'topics.mdx:1 address-taken',
    ],
    [
      'a list’s further pages',
      { a: 'slug: stories/page/2' },
      { options: { routes: { story: '/[slug]' } } },
      'a.mdx:4 address-taken',
    ],
    [
      'a topic',
      { a: 'slug: topics/courts', b: 'topics: [Courts]' },
      { options: { routes: { story: '/[slug]' } } },
      'b.mdx:4 address-taken',
    ],
    [
      'a topic and a list',
      { a: 'topics: [Stories]' },
      { options: { routes: { topic: '/[topic]' } } },
      'a.mdx:4 address-taken',
    ],
    [
      'an author and a page',
      { a: 'authors: [{ name: Desk }]' },
      { has: ['src/pages/authors/desk.md'] },
      'a.mdx:4 address-taken',
    ],
    [
      'cards of two languages',
      { a: ['', note('x')], b: 'lang: de\nslug: a/x' },
      { i18n: { locales: ['en', 'de'], defaultLocale: 'en', routing: {} } as never },
      'b.mdx:5 slug-under-update',
    ],
    [
      'slugs without pages',
      { a: 'slug: Abc', b: 'slug: abc' },
      { options: { pages: false, feeds: false, cards: false } },
      'b.mdx:4 duplicate-slug',
    ],
  ])('%s', async (_, files, around, expected) => {
    expect(await found(files, around)).toEqual([expected]);
  });

  it('with both places, and why they are one', async () => {
    const told = async (...site: Parameters<typeof read>) => {
      const [problem] = await read(...site);
      return `${problem?.message} ${problem?.hint}`;
    };
    expect(await told({ a: 'slug: Abc', b: 'slug: abc' })).toBe(
      'a.mdx has the slug “Abc”, and this story “abc”: macOS and Windows take the two for one, so one page would overwrite the other. Give one of the two another slug: in the frontmatter.',
    );
    expect(await told({ a: '', b: 'slug: a/notes/1' })).toBe(
      'The page of the story “a/notes/1” would stand at /stories/a/notes/1: a page of older notes of the story “a” in a.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    );
    expect(await told({ a: '', b: 'slug: a/rss.xml/b' })).toBe(
      'The page of the story “a/rss.xml/b” would stand at /stories/a/rss.xml/b, and /stories/a/rss.xml is a file: the feed of the story “a” in a.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    );
    expect(await told({ a: ['', note('x')] }, { redirects: { '/stories/a/X': '/' } })).toBe(
      'The page of the note “x” would stand at /stories/a/x, and macOS and Windows take /stories/a/X for the same: redirects[\'/stories/a/X\'] is there. Give the note another id="…".',
    );
  });
});

describe('an address that no file’s name has room for', () => {
  const square: Around = { options: { cards: { sizes: ['wide', 'square'] } } };
  it.each<[string, Record<string, string | [string, string]>, Around, string[]]>([
    ['the longest slug', { a: `slug: ${'a'.repeat(251)}` }, {}, []],
    ['a card', { a: `slug: ${'a'.repeat(252)}` }, {}, ['a.mdx:4 address-too-long']],
    ['a square card', { a: `slug: ${'a'.repeat(245)}` }, square, ['a.mdx:4 address-too-long']],
    ['bytes, not letters', { a: `slug: ${'港'.repeat(84)}` }, {}, ['a.mdx:4 address-too-long']],
    ['a part of a slug', { a: `slug: a/${'a'.repeat(256)}/b` }, {}, ['a.mdx:4 address-too-long']],
    ['a page', { a: `slug: ${'a'.repeat(255)}` }, { options: { cards: false } }, []],
    [
      'a page as a file',
      { a: `slug: ${'a'.repeat(251)}` },
      { options: { cards: false }, format: 'file' },
      ['a.mdx:4 address-too-long'],
    ],
    ['a former slug', { a: `formerSlugs: [${'a'.repeat(256)}]` }, {}, ['a.mdx:4 address-too-long']],
    ['a note', { a: ['', note('a'.repeat(252))] }, {}, ['a.mdx:7 address-too-long']],
    ['a whole path', { a: `slug: ${'abcdefghi/'.repeat(110)}a` }, {}, ['a.mdx:4 address-too-long']],
    [
      'the module of a file',
      { ['b'.repeat(243)]: 'slug: b' },
      {},
      [`${'b'.repeat(243)}.mdx:1 address-too-long`],
    ],
    ['the longest name of a file', { ['b'.repeat(242)]: 'slug: b' }, {}, []],
    [
      'topics and authors are made to fit',
      { a: `topics: [${'港'.repeat(300)}]\nauthors: [{ name: ${'a'.repeat(999)} }]` },
      {},
      [],
    ],
  ])('%s', async (_, files, around, expected) => {
    expect(await found(files, around)).toEqual(expected);
  });

  it('is told of with its length', async () => {
    const [problem] = await read({ a: ['', note('a'.repeat(252))] });
    expect(problem?.message).toMatch(
      /^The card of the note “a+…a+” would stand at \/cards\/a\/a+….*\.png: a part of it has 256 bytes, and the name of a file has room for 255\.$/,
    );
  });
});
