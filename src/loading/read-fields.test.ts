import { expect, it } from 'vitest';
import { readFrontmatter } from '@developing-story/story/parse';
import { readFields } from './read-fields.ts';

const read = (yaml: string, astro: Record<string, unknown>) =>
  readFields(readFrontmatter(`---\n${yaml}\n---\n`), astro);
const day = new Date('2026-02-10');

it('reads a story’s fields as they stand in the file, whatever Astro makes of them', () => {
  const yaml = 'title: 2026-02-10\ntopics: [2026-02-10]\nslug: 2026-02-10\npublished: 2026-02-10';
  expect(read(yaml, { title: day, topics: [day], slug: day, published: day })).toEqual({
    title: '2026-02-10',
    topics: ['2026-02-10'],
    slug: '2026-02-10',
    published: '2026-02-10',
  });
});

it('leaves the publisher’s own fields to Astro, as their schema expects them', () => {
  expect(read('title: T\nheld: 2026-02-10', { title: 'T', held: day })).toEqual({
    title: 'T',
    held: day,
  });
});

it('takes nothing of what can be read in two ways', () => {
  expect(read('title: &t [*t]', { title: 'T' })).toEqual({});
});

it('leaves frontmatter in another language to Astro', () => {
  expect(readFields(readFrontmatter('+++\ntitle = "T"\n+++\n'), { title: 'T' })).toEqual({
    title: 'T',
  });
});
