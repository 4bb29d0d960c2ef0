import { once } from '../dates/intl-formats.ts';

/** Scripts in use that are written from right to left, by their codes in ISO 15924 and Unicode. */
export const RIGHT_TO_LEFT_SCRIPTS = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
] as const;

/** Hands of Arabic and Syriac, as Nastaliq, which ISO 15924 has codes for and Unicode hasn't. */
const HANDS = ['Aran', 'Syre', 'Syrj', 'Syrn'];

const RIGHT_TO_LEFT = new Set<string | undefined>([...RIGHT_TO_LEFT_SCRIPTS, ...HANDS]);

/**
 * Where the lines of a language begin, by the script that it names or most likely has.
 *
 * Not by `Intl.Locale`'s own text info: Node 22 has no `getTextInfo`, and Node 24's takes Urdu in
 * Nastaliq (`ur-Aran`) for a language that is read from the left.
 *
 * @param lang BCP 47: `he`, `ur-PK`, `az-Arab`.
 * @throws {RangeError} where that is no language tag.
 */
export const textDirection = once((lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script) ? 'rtl' : 'ltr',
);
