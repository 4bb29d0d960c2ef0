import { expect, it } from 'vitest';
import { hasVisibleText } from './has-visible-text.ts';

it.each(['a', ' ? ', '\u200Bx', '7', '港', '👩\u200D🚀', '\u0301', '\uE000'])(
  '%j is seen',
  (text) => {
    expect(hasVisibleText(text)).toBe(true);
  },
);

it.each([
  '',
  ' \t',
  '\u200B\u2060',
  '\u00A0\u3000',
  '\u00AD\uFEFF',
  '\u3164',
  '\u2800',
  '\u200E\u202E',
  '\u{E0041}',
])('%j is not', (text) => {
  expect(hasVisibleText(text)).toBe(false);
});
