import { expect, it } from 'vitest';
import { checkStories } from './check-stories.ts';
import type { ComparedStory } from './compared-story.ts';

const story = (slug: string, more: Partial<ComparedStory> = {}): ComparedStory => ({
  file: `${slug}.mdx`,
  slug,
  id: slug,
  formerSlugs: [],
  lang: 'en',
  notes: [],
  topics: [],
  authors: [],
  ...more,
});
const found = (...stories: ComparedStory[]) =>
  checkStories(stories).map(({ name, file }) => `${file} ${name}`);

it('stories that don’t meet are right', () => {
  expect(found(story('a', { formerSlugs: ['old'], notes: [{ id: 'x' }] }), story('b'))).toEqual([]);
});

it.each([
  [[story('a'), story('a', { file: 'b.mdx', id: 'b' })], 'b.mdx duplicate-slug'],
  [[story('a'), story('b', { id: 'a' })], 'b.mdx duplicate-story-id'],
  [[story('page')], 'page.mdx slug-reserved'],
  [[story('page/2')], 'page/2.mdx slug-reserved'],
  [[story('a', { notes: [{ id: 'b' }] }), story('a/b')], 'a/b.mdx slug-under-update'],
  [[story('a', { formerSlugs: ['b'] }), story('b')], 'a.mdx former-slug-taken'],
  [[story('a', { formerSlugs: ['a'] })], 'a.mdx former-slug-taken'],
  [
    [story('a', { formerSlugs: ['old'] }), story('b', { formerSlugs: ['old'] })],
    'b.mdx former-slug-taken',
  ],
  [
    [story('a', { formerSlugs: ['b/x'] }), story('b', { notes: [{ id: 'x' }] })],
    'a.mdx former-slug-taken',
  ],
  [
    [story('a', { formerSlugs: ['old'], notes: [{ id: 'x' }] }), story('old/x')],
    'old/x.mdx slug-under-update',
  ],
  [[story('a'), story('a/published')], 'a/published.mdx slug-under-update'],
  [[story('a.xml')], 'a.xml.mdx slug-malformed'],
  [
    [story('a', { translationKey: 'k' }), story('b', { translationKey: 'k' })],
    'b.mdx duplicate-translation',
  ],
])('%#: %s', (stories, expected) => {
  expect(found(...stories)).toEqual([expected]);
  expect(found(...stories.toReversed())).toEqual([expected]);
});

it('one story may be in several languages', () => {
  expect(
    found(story('a', { translationKey: 'k' }), story('b', { translationKey: 'k', lang: 'de' })),
  ).toEqual([]);
});
