import { parseNotes } from '@developing-story/story/parse';
import { expect, it } from 'vitest';
import { problemPlace } from './problem-place.ts';

const FRONT = '---\ntitle: T\npublished: 2021-01-11\n---\n\n';
const places = (body: string) => {
  const parsed = parseNotes(FRONT + body);
  return parsed.problems.map((problem) => [problem.name, problemPlace(problem, parsed)]);
};

it('is the note that has it, or the next one where that can’t be read', () => {
  expect(
    places(
      '<EditorsNote date="2021-02-16" kind="x">A.</EditorsNote>\n\n<EditorsNote />\n\n<EditorsNote date="2021-01-13" />\n\nA.\n',
    ),
  ).toEqual([
    ['note-unknown-kind', 'update-2021-02-16'],
    ['note-without-date', 'update-2021-01-13'],
  ]);
});

it('is the article where no note stands below', () => {
  expect(places('<EditorsNote />\n\nA.\n')).toEqual([['note-without-date', 'published']]);
  expect(
    places('<EditorsNote date="2021-01-13" />\n\nA.\n\n<EditorsNote date="2021-01-12" />\n'),
  ).toEqual([['note-below-article', 'published']]);
});

it('is the whole file where the file can’t be read', () => {
  expect(places('<EditorsNote date="2021-01-13">\n\nA.\n')).toEqual([['mdx-syntax', undefined]]);
});
