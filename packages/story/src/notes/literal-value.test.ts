import { expect, it } from 'vitest';
import { literalValue } from './literal-value.ts';

it.each([
  ['"text"', 'text'],
  ["'text'", 'text'],
  ['`text`', 'text'],
  ['("text")', 'text'],
  ['"text" /* said */', 'text'],
  [String.raw`'it\'s\u0021'`, "it's!"],
  ['true', true],
  ['false', false],
  ['null', null],
  ['-1.5', -1.5],
  ["{ src: './a.jpg', 'alt': `A`, }", { src: './a.jpg', alt: 'A' }],
  ["[{ name: 'Ada Long' }, 'Bo Short']", [{ name: 'Ada Long' }, 'Bo Short']],
  ['{ __proto__: "x" }', JSON.parse('{"__proto__":"x"}')],
  ['`a${b}`', undefined],
  ['`a${1}`', undefined],
  ['day', undefined],
  ['{ src: path }', undefined],
  ['{ ...more }', undefined],
  ["{ ['src']: 'a' }", undefined],
  ["{ src() { return 'a'; } }", undefined],
  ['[, 1]', [null, 1]],
  ['[...list]', undefined],
  ['/a/', undefined],
  ['1n', undefined],
  ['"a" + "b"', undefined],
  ['!true', undefined],
  ['"a", "b"', undefined],
  ['', undefined],
  ['/* nothing */', undefined],
  ['"a', undefined],
])('%s is %j', (code, value) => {
  expect(literalValue(code)).toEqual(value);
});
