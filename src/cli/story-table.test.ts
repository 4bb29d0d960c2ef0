import { expect, it } from 'vitest';
import { storyTable, type ListedStory } from './story-table.ts';

const story = (slug: string, more: Partial<ListedStory> = {}): ListedStory => ({
  slug,
  title: `The story ${slug}`,
  file: `${slug}.mdx`,
  status: 'developing',
  modified: { date: '2021-02-16', instant: '2021-02-16T17:00:00Z' },
  updates: 3,
  corrections: 0,
  held: [],
  ...more,
});
const stories = [
  story('電源', { title: 'Power\tis \u001B[2Jback' }),
  story('gate', {
    status: 'held back',
    held: [
      { id: 'update-2021-04-01', date: '2021-04-01', why: 'future' },
      { id: 'verdict', date: '2021-02-01', why: 'draft' },
    ],
  }),
];
const paint = (_: string, text: string) => text;

it('stands in columns for people', () => {
  expect(storyTable(stories, { aligned: true, paint }))
    .toBe(`status      last update  updates  corrections  held back  story  title
developing  2021-02-16   3        0            0          電源   Power is �[2Jback
held back   2021-02-16   3        0            2          gate   The story gate
  from 2021-04-01: update-2021-04-01
  draft: verdict
`);
  expect(storyTable([], { aligned: true, paint })).toBe('There are no stories.\n');
});

it('has tabs for programs, a story a line', () => {
  const lines = storyTable(stories, { aligned: false, paint }).trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([7]));
  expect(lines[2]).toBe('held back\t2021-02-16\t3\t0\t2\tgate\tThe story gate');
});
