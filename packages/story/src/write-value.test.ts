import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeValue, yamlValue } from './write-value.ts';

it.each([
  ['1984', "'1984'", "'1984'"],
  ['Harbour gate closed', 'Harbour gate closed', "'Harbour gate closed'"],
  ['#election2026 decided', "'#election2026 decided'", "'#election2026 decided'"],
  ['It’s: on', "'It’s: on'", "'It’s: on'"],
  ["It's", "It's", `"It's"`],
  ['a\\b', 'a\\b', "'a\\\\b'"],
  [true, 'true', 'true'],
  [['2024', 'No'], "['2024', No]", "['2024', 'No']"],
  [['Trade, foreign', '[a]'], "['Trade, foreign', '[a]']", "['Trade, foreign', '[a]']"],
  [
    [{ name: 'Ada Long', url: 'https://a.example/?b=1#c' }],
    '[{ name: Ada Long, url: https://a.example/?b=1#c }]',
    "[{ name: 'Ada Long', url: 'https://a.example/?b=1#c' }]",
  ],
])('%j is %s in frontmatter and %s in a tag', (value, yaml, code) => {
  expect(yamlValue(value)).toBe(yaml);
  expect(parse(yaml)).toEqual(value);
  expect(codeValue(value)).toBe(code);
});
