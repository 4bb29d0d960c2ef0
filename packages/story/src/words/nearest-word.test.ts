import { expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const KNOWN = ['id', 'key', 'date', 'title', 'description', 'translationKey'];

it.each([
  ['ky', 'key'],
  ['daet', 'date'],
  ['titel', 'title'],
  ['Tittle', 'title'],
  ['desciption', 'description'],
  ['translation-key', 'translationKey'],
  ['xyz', undefined],
  ['court', undefined],
  ['credit', undefined],
  ['transaction', undefined],
])('by %s may be meant %s', (word, meant) => {
  expect(nearestWord(word, KNOWN)).toBe(meant);
});
