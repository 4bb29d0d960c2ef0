import { expect, it } from 'vitest';
import { RIGHT_TO_LEFT_SCRIPTS, textDirection } from './text-direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['yi', 'rtl'],
  ['fa', 'rtl'],
  ['ps', 'rtl'],
  ['ckb', 'rtl'],
  ['ug', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ur-Aran', 'rtl'],
  ['sd', 'rtl'],
  ['sd-Deva', 'ltr'],
  ['ks', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['pa-PK', 'rtl'],
  ['uz', 'ltr'],
  // By its most likely script there.
  ['uz-AF', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Yezi', 'rtl'],
  ['men', 'ltr'],
  ['men-Mend', 'rtl'],
  ['ff', 'ltr'],
  ['ff-Adlm', 'rtl'],
  ['rhg', 'rtl'],
  ['syr', 'rtl'],
  ['syr-Syre', 'rtl'],
  ['syr-Syrj', 'rtl'],
  ['syr-Syrn', 'rtl'],
  ['dv', 'rtl'],
  ['nqo', 'rtl'],
  ['myz', 'rtl'],
  ['smp', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['en-US', 'ltr'],
  ['ja', 'ltr'],
  ['ru', 'ltr'],
])('lines of %s begin as in %s', (lang, direction) => {
  expect(textDirection(lang)).toBe(direction);
});

it.each(RIGHT_TO_LEFT_SCRIPTS)('lines in %s begin at the right in any language', (script) => {
  expect(textDirection(`en-${script}`)).toBe('rtl');
});

it('refuses what is no language tag', () => {
  expect(() => textDirection('no tag')).toThrow(RangeError);
});
