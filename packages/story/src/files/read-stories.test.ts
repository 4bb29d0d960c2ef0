import { expect, it } from 'vitest';
import { readStories } from './read-stories.ts';

const context = { timeZone: 'UTC', lang: 'en-US', now: new Date('2021-03-01T12:00Z') };
const story = (file: string, front: string, body = 'A.') => ({
  file,
  slug: file.replace('.mdx', ''),
  source: `---\ntitle: T\npublished: 2021-01-11\n${front}---\n\n${body}\n`,
});

it('tells what stories say, defaults in place', () => {
  const { stories, problems } = readStories(
    [
      story('b.mdx', 'slug: news/b\nid: old\nlang: de\nstatus: final\nformerSlugs: [c, d]\n'),
      story('a.mdx', 'withdrawn: 2021-01-12\nreason: Forged.\ndraft: true\n'),
    ],
    context,
  );
  expect(problems).toEqual([]);
  expect(stories.map(({ facts }) => facts)).toEqual([
    {
      slug: 'a',
      id: 'a',
      lang: 'en-US',
      title: 'T',
      published: '2021-01-11',
      status: 'developing',
      draft: true,
      withdrawn: { date: '2021-01-12', reason: 'Forged.' },
      formerSlugs: [],
      notes: [],
      pictures: [],
    },
    {
      slug: 'news/b',
      id: 'old',
      lang: 'de',
      title: 'T',
      published: '2021-01-11',
      status: 'final',
      draft: false,
      formerSlugs: ['c', 'd'],
      notes: [],
      pictures: [],
    },
  ]);
});

it('finds what is wrong in each and between them, in order', () => {
  const sources = [
    story('b.mdx', 'slug: a\n', '<EditorsNote />'),
    story('a.mdx', 'topics: x\n'),
    story('c.mdx', 'slug: page\n'),
    story('page.mdx', ''),
  ];
  const found = readStories(sources, context).problems.map(
    ({ file, position, name }) => `${file}:${position.line} ${name}`,
  );
  expect(found).toEqual([
    'a.mdx:4 field-malformed',
    'b.mdx:4 duplicate-slug',
    'b.mdx:7 note-without-date',
    'c.mdx:4 slug-reserved',
    'page.mdx:1 slug-reserved',
  ]);
});
