import { expect, it } from 'vitest';
import { isLanguage } from './is-language.ts';

it.each([
  ['en', true],
  ['zh-Hant-TW', true],
  ['en_US', false],
  ['', false],
  [['en'], false],
  [undefined, false],
])('%j: %s', (tag, is) => {
  expect(isLanguage(tag)).toBe(is);
});
