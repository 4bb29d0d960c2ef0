import { expect, it } from 'vitest';
import { isTooLong, LONGEST_TEXT } from './longest-text.ts';
import { textsIn } from './texts-in.ts';

const longest = 'a'.repeat(LONGEST_TEXT);
const more = `${longest}a`;

it.each([
  ['the longest', longest, false],
  ['one more', more, true],
  ['in a list', ['a', [more]], true],
  ['a field’s name', { [more]: 1 }, true],
])('%s', (_, value, is) => {
  expect(isTooLong(value)).toBe(is);
});

it('texts are those of fields and lists, and the names of fields', () => {
  const value = { a: 'b', list: ['c', { d: 'e' }], none: null, not: undefined, count: 3 };
  expect([...textsIn(value)]).toEqual(['a', 'b', 'list', 'c', 'd', 'e', 'none', 'not', 'count']);
});
