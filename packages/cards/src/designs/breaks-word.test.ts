import { expect, it } from 'vitest';
import { breaksWord } from './breaks-word.ts';

it.each([
  ['Power is back', ['Power', 'is back'], false],
  ['Bundesverfassungsgericht tagt', ['Bundesverfas', 'sungsgericht tagt'], true],
  ['Das Verfassungsgericht', ['Das', 'Verfassungs', 'gericht'], true],
  ['Die Merz-Regierung', ['Die Merz-', 'Regierung'], false],
  ['Bundes\u00adgericht', ['Bundes-', 'gericht'], false],
  ['裁判所は仮処分を退ける', ['裁判所は', '仮処分を退ける'], false],
  ['ศาลยกคำร้อง', ['ศาลยก', 'คำร้อง'], false],
  ['حكم المحكمة', ['حكم', 'المحكمة'], false],
])('%s as %j: %s', (words, lines, broken) => {
  expect(breaksWord(words, lines)).toBe(broken);
});
