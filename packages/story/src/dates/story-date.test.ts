import { expect, it } from 'vitest';
import { isBefore, parseStoryDate, storyDate } from './story-date.ts';

it.each([
  'soon',
  '2021-02-30',
  // Temporal reads these, and content systems don't.
  '+002021-02-16',
  '+002021-02-16T14:05Z',
  '2021-02-16T14:05Z[UTC]',
])('%s is no date', (text) => {
  expect(parseStoryDate(text)).toBeUndefined();
  expect(() => storyDate(text)).toThrow(`"${text}" is not a day or an instant with offset.`);
});

it.each([
  ['2021-02-16', '2021-02-17', true],
  ['2021-02-16', '2021-02-16', false],
  // A day ends where the next begins.
  ['2021-02-16', '2021-02-17T00:00-05:00', true],
  ['2021-02-16', '2021-02-16T23:59:59-05:00', false],
  ['2021-02-16T23:59:59-05:00', '2021-02-17', true],
  ['2021-02-17T00:00-05:00', '2021-02-17', false],
  ['2021-02-16T14:05-05:00', '2021-02-16T19:05Z', false],
  ['2021-02-16T14:05-05:00', '2021-02-16T19:05:01Z', true],
])('%s before %s: %s', (one, other, before) => {
  expect(isBefore(one, other, 'America/New_York')).toBe(before);
});
