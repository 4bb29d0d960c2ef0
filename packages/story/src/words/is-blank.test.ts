import { expect, it } from 'vitest';
import { isBlank } from './is-blank.ts';

it.each([
  '',
  ' \t\n',
  '\u00A0\u3000',
  '\u200B',
  '\u200B \u200D\uFEFF',
  '\u2060\u00AD',
  '\u3164',
  '\u2800',
  '\u{E0020}',
  '\uFE0F',
  '\u200E\u202E',
])('%j shows nothing', (text) => {
  expect(isBlank(text)).toBe(true);
});

it.each(['a', '\u200Ba', '–', '…', '日', '❤️', '\u0301', '0', '\uE000', '👩\u200D🚀'])(
  '%j shows something',
  (text) => {
    expect(isBlank(text)).toBe(false);
  },
);
