import { describe, expect, it } from 'vitest';
import { checkAddresses } from './check-addresses.ts';
import type { ComparedStory } from './compared-story.ts';
import { pathFault } from './path-fault.ts';
import { SLUGS_ALONE, type SiteAddresses } from './site-addresses.ts';

const line = (at: number) => ({ line: at, column: 1, offset: at * 100 });

const story = (slug: string, more: Partial<ComparedStory> = {}): ComparedStory => ({
  file: `news/${slug}.mdx`,
  slug,
  id: slug,
  formerSlugs: [],
  lang: 'en',
  notes: [],
  topics: [],
  authors: [],
  places: { slug: line(2), formerSlugs: line(3) },
  ...more,
});

const note = (id: string, at = 9) => ({ id, position: line(at) });

/** A site with a feed of each story, a list of topics in its language, and a page of its own. */
const SITE: SiteAddresses = {
  fixed: [{ path: '/about', what: 'src/pages/about.astro', isTheirs: true }],
  ofStory: ({ slug }) => [
    { path: `/${slug}`, what: 'the page' },
    { path: `/${slug}/rss.xml`, what: 'the feed', isFile: true },
    { path: `/${slug}/notes/[n]`, what: 'a page of older notes' },
  ],
  ofEvent: ({ slug }, id) => [{ path: `/${slug}/${id}.png`, what: 'the card', isFile: true }],
  ofName: (name, slug, lang) =>
    name === 'topic'
      ? [{ path: `/${lang}/${slug}`, what: 'the list' }]
      : [
          { path: `/by/${slug}`, what: 'the page' },
          { path: `/by/${slug}/rss.xml`, what: 'the feed', isFile: true },
        ],
};

const told = (stories: ComparedStory[], site: SiteAddresses = SITE) =>
  checkAddresses(stories, site).map(
    ({ file, position, name, message, hint }) =>
      `${file}:${position.line} ${name}: ${message} ${hint}`,
  );

describe('what would stand at one address is told with both', () => {
  it.each<[string, ComparedStory[], string]>([
    [
      'one slug',
      [story('a'), story('a', { file: 'b.mdx' })],
      'b.mdx:2 duplicate-slug: news/a.mdx has the slug “a” as well, so both would stand at one address. Give one of the two another slug: in the frontmatter.',
    ],
    [
      'a slug in capitals',
      [story('a'), story('A')],
      'news/A.mdx:2 duplicate-slug: news/a.mdx has the slug “a”, and this story “A”: macOS and Windows take the two for one, so one page would overwrite the other. Give one of the two another slug: in the frontmatter.',
    ],
    [
      'a page of the publisher’s',
      [story('about')],
      'news/about.mdx:2 address-taken: The page of the story “about” would stand at /about: src/pages/about.astro is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'a page of the publisher’s, in capitals',
      [story('About')],
      'news/About.mdx:2 address-taken: The page of the story “About” would stand at /About, and macOS and Windows take /about for the same: src/pages/about.astro is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'a former slug and a page of the publisher’s',
      [story('a', { formerSlugs: ['about'] })],
      'news/a.mdx:3 address-taken: The page of the former slug “about” would stand at /about: src/pages/about.astro is there. Remove it from formerSlugs.',
    ],
    [
      'a file that would have to be a folder',
      [story('a'), story('a/rss.xml/b')],
      'news/a/rss.xml/b.mdx:2 address-taken: The page of the story “a/rss.xml/b” would stand at /a/rss.xml/b, and /a/rss.xml is a file: the feed of the story “a” in news/a.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'a folder that would have to be a file',
      [story('a/rss.xml/b'), story('a')],
      'news/a.mdx:2 address-taken: The feed of the story “a” would stand at /a/rss.xml: the page of the story “a/rss.xml/b” in news/a/rss.xml/b.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'pages of older notes, however many',
      [story('a'), story('a/notes/12')],
      'news/a/notes/12.mdx:2 address-taken: The page of the story “a/notes/12” would stand at /a/notes/12: a page of older notes of the story “a” in news/a.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'pages of older notes of the later',
      [story('a/notes/12'), story('a')],
      'news/a.mdx:2 address-taken: A page of older notes of the story “a” would stand at /a/notes/[n]: the page of the story “a/notes/12” in news/a/notes/12.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'folders in capitals',
      [story('News/a'), story('news/b')],
      'news/news/b.mdx:2 address-taken: The page of the story “news/b” would stand at /news/b, and macOS and Windows take /News for the same: the page of the story “News/a” in news/News/a.mdx is there. Rename the file, or give the story another slug: in the frontmatter.',
    ],
    [
      'a former slug and a slug',
      [story('a', { formerSlugs: ['b'] }), story('b')],
      'news/a.mdx:3 former-slug-taken: formerSlugs: “b” is an address that news/b.mdx has, so nothing can lead from it to here. Remove it from formerSlugs.',
    ],
    [
      'a former slug and a slug in capitals',
      [story('a', { formerSlugs: ['B'] }), story('b')],
      'news/a.mdx:3 former-slug-taken: formerSlugs: “B” is an address that news/b.mdx has, and macOS and Windows take /b for the same, so nothing can lead from it to here. Remove it from formerSlugs.',
    ],
    [
      'former slugs of two',
      [story('a', { formerSlugs: ['old'] }), story('b', { formerSlugs: ['old'] })],
      'news/b.mdx:3 former-slug-taken: formerSlugs: “old” is an address that news/a.mdx has, so nothing can lead from it to here. Remove it from formerSlugs.',
    ],
    [
      'a story’s own slug',
      [story('a', { formerSlugs: ['a'] })],
      'news/a.mdx:3 former-slug-taken: formerSlugs: “a” is an address that this story still has, so nothing can lead from it to here. Remove it from formerSlugs.',
    ],
    [
      'cards of two in capitals',
      [story('a', { notes: [note('x'), note('X', 12)] })],
      'news/a.mdx:12 address-taken: The card of the note “X” would stand at /a/X.png, and macOS and Windows take /a/x.png for the same: the card of the note “x” is there. Give the note another id="…".',
    ],
    [
      'a topic and a story',
      [story('en/courts'), story('b', { topics: [{ name: 'Courts', position: line(4) }] })],
      'news/b.mdx:4 address-taken: The list of the topic “Courts” would stand at /en/courts: the page of the story “en/courts” in news/en/courts.mdx is there. Call the topic something else, or move what is there with routes in developingStory().',
    ],
    [
      'an author and a former slug, told once',
      [
        story('a', { formerSlugs: ['by/ada-long'] }),
        story('b', { authors: [{ name: 'Ada Long', position: line(4) }] }),
      ],
      'news/b.mdx:4 address-taken: The page of the author “Ada Long” would stand at /by/ada-long: the page of the former slug “by/ada-long” in news/a.mdx is there. Write the name otherwise, or move what is there with routes in developingStory().',
    ],
  ])('%s', (_, stories, expected) => {
    expect(told(stories)).toEqual([expected]);
  });

  it('updates at the addresses of stories, whose slug is to change', () => {
    expect(told([story('a', { notes: [note('x')] }), story('a/x')], SLUGS_ALONE)).toEqual([
      'news/a/x.mdx:2 slug-under-update: “a/x” is the address of an update of news/a.mdx, or of its card. Give this story another slug: in the frontmatter.',
    ]);
    expect(
      told([story('a', { notes: [note('x')] }), story('b', { formerSlugs: ['a/x'] })], SLUGS_ALONE),
    ).toEqual([
      'news/b.mdx:3 former-slug-taken: “a/x” is the address of an update of news/a.mdx, or of its card. Remove it from formerSlugs.',
    ]);
  });

  it('the first publication by that', () => {
    const fixed = [
      { path: '/a/published.png', what: 'public/a/published.png', isFile: true },
    ] as const;
    expect(told([story('a')], { ...SITE, fixed })).toEqual([
      'news/a.mdx:1 address-taken: The card of the first publication would stand at /a/published.png: public/a/published.png is there. Rename the file, or give the story another slug: in the frontmatter.',
    ]);
  });
});

describe('nothing is told', () => {
  it.each<[string, ComparedStory[]]>([
    [
      'of stories that have addresses of their own',
      [story('a'), story('b', { notes: [note('x')] })],
    ],
    [
      'of topics and authors that many name, and of topics in two languages',
      [
        story('a', {
          topics: [{ name: 'Courts', position: line(4) }],
          authors: [{ name: 'Ada', position: line(5) }],
        }),
        story('b', {
          topics: [{ name: 'Courts', position: line(4) }],
          authors: [{ name: 'Ada', position: line(5) }],
        }),
        story('c', { lang: 'de', topics: [{ name: 'Courts', position: line(4) }] }),
      ],
    ],
    ['of names without an address', [story('a', { topics: [{ name: '???', position: line(4) }] })]],
    ['of slugs that are none, which is told elsewhere', [story('a b'), story('a b')]],
    [
      'of ids that a file has twice, which is told there',
      [story('a', { notes: [note('x'), note('x')] })],
    ],
    ['of what the site has twice itself', []],
  ])('%s', (_, stories) => {
    expect(told(stories, { ...SITE, fixed: [...SITE.fixed, ...SITE.fixed] })).toEqual([]);
  });
});

it('one story is told of once, and of what stands under its address nothing', () => {
  const both = { notes: [note('x')] };
  expect(told([story('a', both), story('a', { file: 'b.mdx', ...both })])).toHaveLength(1);
});

it('where nothing tells the place, it is the start of the file', () => {
  expect(
    told([story('a'), story('a', { file: 'b.mdx', places: {}, formerSlugs: ['a'] })]).map(
      (it) => it.split(': ')[0],
    ),
  ).toEqual(['b.mdx:1 duplicate-slug', 'b.mdx:1 former-slug-taken']);
  const notes = [{ id: 'x' }, { id: 'X' }];
  expect(told([story('a', { places: {}, notes })])[0]).toMatch(/^news\/a\.mdx:1 address/);
});

describe('what is too long', () => {
  const MOST = 'a'.repeat(255);

  it('for the name of a file', () => {
    expect(told([story(MOST, { file: 'm.mdx' })])).toEqual([]);
    expect(told([story(`${MOST}b`, { file: 'm.mdx' })])).toEqual([
      `m.mdx:2 address-too-long: The page of the story “${'a'.repeat(80)}…${'a'.repeat(19)}b” would stand at /${'a'.repeat(79)}…${'a'.repeat(19)}b: a part of it has 256 bytes, and the name of a file has room for 255. Rename the file, or give the story another slug: in the frontmatter.`,
    ]);
    expect(told([story('a', { notes: [note('b'.repeat(252))] })])).toEqual([
      `news/a.mdx:9 address-too-long: The card of the note “${'b'.repeat(80)}…${'b'.repeat(20)}” would stand at /a/${'b'.repeat(77)}…${'b'.repeat(16)}.png: a part of it has 256 bytes, and the name of a file has room for 255. Give the note another id="…".`,
    ]);
    expect(told([story('a', { formerSlugs: [`${MOST}b`] })])[0]).toMatch(
      /^news\/a\.mdx:3 address-too-long: The page of the former slug “a{80}…a{19}b” would/,
    );
  });

  it('in bytes, and for a whole path', () => {
    expect(told([story('港'.repeat(86), { file: 'm.mdx' })])[0]).toContain('has 258 bytes');
    // With its /index.html.
    const whole = `/${'abcdefghi/'.repeat(101)}ab`;
    expect(pathFault({ path: whole })).toBeUndefined();
    expect(pathFault({ path: whole, ending: '.' })).toBe(
      'it has 1014 bytes, and hosts have room for 1024 in the path of a file',
    );
  });

  it('for the module of a file', () => {
    const file = (length: number) => `long/${'b'.repeat(length)}.mdx`;
    expect(told([story('a', { file: file(242) })])).toEqual([]);
    expect(told([story('a', { file: file(243) })])).toEqual([
      `${file(243)}:1 address-too-long: The name of this file is too long for a build, which adds 13 bytes to it: it has 256 bytes, and the name of a file has room for 255. Rename the file. With slug: in its frontmatter the story keeps its address.`,
    ]);
  });

  it('is as long as a message shows it whole', () => {
    const name = 'c'.repeat(119);
    const taken = (slug: string) =>
      told([story(slug)], { ...SITE, fixed: [{ path: `/${slug}`, what: 'It' }] })[0];
    expect(taken(`${name}c`)).toContain(`“${name}c”`);
    expect(taken(`${name}cc`)).toContain(`“${'c'.repeat(80)}…${'c'.repeat(20)}”`);
  });
});
