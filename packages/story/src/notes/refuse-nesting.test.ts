import { describe, expect, it } from 'vitest';
import { MdxNestingError } from './mdx-errors.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseNotes } from './parse-notes.ts';
import { refuseDeepText } from './refuse-nesting.ts';

/** What is said of a text, and the column in its last line. */
function refused(text: string, read: (text: string) => unknown) {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof MdxNestingError)) throw error;
    return [error.message, error.position.column];
  }
  return undefined;
}

const here = (what: string) => `More than ${what} stand in one another here.`;

describe('a text is refused before a parser sees it', () => {
  it.each([
    ['brackets', '['.repeat(1000), '[', 1001, here('1000 brackets')],
    ['braces', ')}]'.repeat(9) + '({'.repeat(500), '{', 1028, here('1000 brackets')],
    ['tags', '<a>'.repeat(4000), '<a>', 12_001, here('4000 tags')],
    ['fragments', '<>'.repeat(4000), '<>', 8001, here('4000 tags')],
    [
      'tags that close',
      '<a></a>'.repeat(4001) + '<a>'.repeat(4000),
      '<a>',
      40_008,
      here('4000 tags'),
    ],
    [
      'tags that are empty',
      '<a/>'.repeat(4001) + '<a>'.repeat(4000),
      '<a>',
      28_005,
      here('4000 tags'),
    ],
    [
      'operators',
      `{1${' + 1'.repeat(5000)} `,
      '+ 1',
      20_004,
      here('1000 operators of one expression'),
    ],
    ['quotes', '> '.repeat(999), '> ', 1, here('1000 quotes or lists')],
    ['quotes and lists', `A.\n${'> - 1. '.repeat(333)}`, '* ', 1, here('1000 quotes or lists')],
    ['emphasis', `A. b${'*'.repeat(999)}`, '*', 4, here('1000 marks of emphasis')],
  ])('for %s', (_, text, more, column, message) => {
    expect(refused(text, refuseDeepText)).toBeUndefined();
    expect(refused(text + more, refuseDeepText)).toEqual([message, column]);
  });

  it.each([
    ['brackets that close', '[]({})'.repeat(2000)],
    ['what is less than something', 'a < b '.repeat(5000)],
    ['a rule', '-'.repeat(2000)],
    ['marks within a line', `A ${'> '.repeat(2000)}`],
    ['a rule of stars', ` ${'*'.repeat(2000)}`],
  ])('but not for %s', (_, text) => {
    expect(refused(text, refuseDeepText)).toBeUndefined();
  });
});

it('what is refused is told at its place, and nothing else of the file', () => {
  const { notes, problems } = parseNotes(`<EditorsNote />\n\nA ${'['.repeat(1001)}`);
  expect(notes).toEqual([]);
  expect(problems).toMatchObject([
    {
      name: 'nested-too-deep',
      message: `${here('1000 brackets')} Whatever builds the site would die of it.`,
      position: { line: 3, column: 1003 },
    },
  ]);
});

describe('a tree is refused before it is built', () => {
  it.each<[string, (depth: number) => string, number, string]>([
    ['quotes', (depth) => `${'> '.repeat(depth)}a`, 98, '100 elements'],
    ['tags', (depth) => `${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}`, 99, '100 elements'],
    [
      'tags in braces',
      (depth) => `{${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}}`,
      100,
      '100 elements',
    ],
    [
      'tags in an attribute',
      (depth) => `<i a={${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}} />`,
      100,
      '100 elements',
    ],
    [
      'operators in braces',
      (count) => `{1${' + 1'.repeat(count)}}`,
      997,
      '1000 operators of one expression',
    ],
    [
      'operators in a statement',
      (count) => `export const a = 1${' + 1'.repeat(count)};`,
      996,
      '1000 operators of one expression',
    ],
  ])('for %s', (_, write, most, what) => {
    expect(refused(write(most), parseMdx)).toBeUndefined();
    expect(refused(write(most + 1), parseMdx)?.[0]).toBe(here(what));
  });
});
