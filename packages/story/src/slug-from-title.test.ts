import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugFault } from './checks/slug-fault.ts';
import { slugFromTitle } from './slug-from-title.ts';

it.each([
  ['Parler sues AWS, seeks restraining order', 'parler-sues-aws-seeks-restraining-order'],
  ["Amazon's answer: “no”", 'amazons-answer-no'],
  ["L’état et l'été", 'létat-et-lété'],
  ['Überschwemmung in Köln', 'überschwemmung-in-köln'],
  ['电源恢复了', '电源恢复了'],
  ['عاد التيار', 'عاد-التيار'],
  ['बिजली लौट आई', 'बिजली-लौट-आई'],
  ['  7.5% — a -- record!  ', '7-5-a-record'],
  ['../../etc/passwd', 'etc-passwd'],
  ['🔥🔥', ''],
  ['\u0301', ''],
])('%s is %s', (title, slug) => {
  expect(slugFromTitle(title)).toBe(slug);
});

it('is cut at a word, or within one that is too long by itself', () => {
  expect(slugFromTitle('gate '.repeat(60))).toBe(Array(20).fill('gate').join('-'));
  expect(slugFromTitle('电'.repeat(80))).toBe('电'.repeat(33));
});

it('can always stand in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      const slug = slugFromTitle(title);
      expect(slug === '' || slug === 'page' ? undefined : slugFault(slug)).toBeUndefined();
    }),
  );
});
