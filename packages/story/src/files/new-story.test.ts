import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newStory } from './new-story.ts';
import { readStory } from './read-story.ts';

const context = { timeZone: 'UTC', lang: 'en-US', now: new Date('2021-03-01T12:00Z') };
const published = '2021-02-16T14:05-05:00';

it('is the least that a story must have', () => {
  expect(newStory({ title: 'Gate closed', published })).toBe(
    '---\ntitle: Gate closed\npublished: 2021-02-16T14:05-05:00\n---\n\n',
  );
  expect(newStory({ title: 'Gate closed', published, slug: 'a.b' })).toContain('\nslug: a.b\n');
});

it.each([
  'Court: no',
  '2021',
  '2021-02-16',
  'yes',
  '"No," she said',
  '# 1',
  '- a',
  'null',
  '@a',
  '*',
  'no\u00a0break',
])('the title %s is read as it was given', (title) => {
  const { fields, problems } = readStory(newStory({ title, published }), context);
  expect(problems).toEqual([]);
  expect(fields.get('title')?.value).toBe(title);
});

it('a title of two lines is read as one, however they are told apart', () => {
  const { fields } = readStory(newStory({ title: 'Gate\u2028closed\n!', published }), context);
  expect(fields.get('title')?.value).toBe('Gate closed !');
});

it('any title in letters is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (given) => {
      const title = given.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, ' ').trim();
      fc.pre(title !== '');
      const { fields } = readStory(newStory({ title: given, published }), context);
      expect(fields.get('title')?.value).toBe(title);
    }),
  );
});
