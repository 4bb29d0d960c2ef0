import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { CommandError } from './command-error.ts';
import { findStory } from './find-story.ts';

const SITE = resolve('/site');
const STORIES = join(SITE, 'src/content/stories');

const story = (file: string, slug: string) => ({
  path: join(STORIES, file),
  file: `src/content/stories/${file}`,
  facts: { slug },
});
const stories = [
  story('gate.mdx', 'gate'),
  story('gate-reopened.mdx', 'gate-reopened'),
  story('2021/quiet.mdx', 'a-quiet-year'),
  story('2022/quiet.mdx', '2022/quiet'),
];
const find = (asked: string) => findStory(stories, asked, [SITE, STORIES]).facts.slug;

it.each([
  ['gate', 'gate'],
  ['src/content/stories/gate.mdx', 'gate'],
  ['./gate.mdx', 'gate'],
  [join(STORIES, 'gate.mdx'), 'gate'],
  ['gate-reopened.mdx', 'gate-reopened'],
  ['REOP', 'gate-reopened'],
  ['2022/q', '2022/quiet'],
  ['a-quiet-year', 'a-quiet-year'],
])('%s is %s', (asked, slug) => {
  expect(find(asked)).toBe(slug);
});

it('names all that could be meant', () => {
  expect(() => find('quiet')).toThrow(
    '“quiet” could be any of 2 stories:\n  src/content/stories/2021/quiet.mdx\n  src/content/stories/2022/quiet.mdx',
  );
  expect(() => find('gat')).toThrow('could be any of 2');
});

/** What is offered instead of a name that no story has. */
function offered(asked: string): string {
  try {
    return find(asked);
  } catch (error) {
    return (error as CommandError).hint;
  }
}

it.each([
  ['gaet', 'gate or gate-reopened'],
  ['gate-repoened', 'gate-reopened'],
  ['quite', 'a-quiet-year or 2022/quiet'],
])('%s may be %s', (asked, slugs) => {
  expect(offered(asked)).toBe(`Did you mean ${slugs}? developing-story list shows them all.`);
});

it('says so where none is', () => {
  expect(() => find('nowhere')).toThrow('No story is called “nowhere”.');
  expect(offered('nowhere')).toMatch(/^Give its slug/);
  expect(() => find('')).toThrow('No story');
});
