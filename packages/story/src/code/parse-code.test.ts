import { describe, expect, it } from 'vitest';
import { codeDepth } from './code-depth.ts';
import { codeTexts } from './code-texts.ts';
import { isComment } from './is-comment.ts';
import { parseExpressions } from './parse-code.ts';
import { tagPlaces } from './tag-places.ts';

describe('what stands in braces', () => {
  it.each([
    ['', []],
    ['/* a */', []],
    ['// a', []],
    ['a + b', ['BinaryExpression']],
    ['...a', ['SpreadElement']],
    [', a', ['Identifier']],
    // No expression, whatever closes and opens a list.
    ['a b', undefined],
    ['a] + [b', undefined],
    ['a]; [b', undefined],
    ['a]; b c', undefined],
  ])('%j', (code, types) => {
    expect(parseExpressions(code)?.map(({ type }) => type)).toEqual(types);
  });
});

it.each([
  ['', true],
  [' \n', true],
  [' /* a */ // b', true],
  ['/a/', false],
  ['/', false],
  ['/* a */ b', false],
  ['a /* b */', false],
])('%j is a comment: %s', (code, is) => {
  expect(isComment(code)).toBe(is);
});

it.each([
  ['a', 'expression', 3],
  ['a + b', 'expression', 4],
  ['a + b + c', 'expression', 5],
  ['export const a = b;', 'module', 4],
  ['', 'module', 0],
  ['a; b c', 'module', 2],
  ['['.repeat(100_000), 'expression', Infinity],
] as const)('code has a depth: %#', (code, kind, depth) => {
  expect(codeDepth(code, kind)).toBe(depth);
});

it('the texts of code are those of its literals, templates and tags', () => {
  const code = String.raw`['a\x41', ${'`b${c}d`'}, <p e="f">g</p>, 1, null, /h/, tag${'`\\u`'}]`;
  expect(codeTexts(parseExpressions(code) ?? []).toSorted()).toEqual(['aA', 'b', 'd', 'f', 'g']);
});

it('tags are found by their last name, in their order', () => {
  const code = '[<b.Note><Note /></b.Note>, a.map(() => <Note></Note>), Note, <p />]';
  const places = tagPlaces(parseExpressions(code) ?? [], 'Note');
  // Offsets are one more than into the code.
  expect(places.map((place) => code.slice(place - 1, place + 7))).toEqual([
    '<b.Note>',
    '<Note />',
    '<Note></',
  ]);
});
