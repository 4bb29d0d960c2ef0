import { graphemes } from './segments.ts';

/** Signs that readers know in letters of every font. */
const SIGNS: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '=/=',
  '≈': '~',
  '∶': ':',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '⇔': '<=>',
  '‰': '/1000',
  '‱': '/10000',
};

/** What looks like another in most fonts, or is two of them: without a hyphen "COVID-19" is a word. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2e3a': '——',
  '\u2e3b': '———',
  '\u2043': '-',
  '\u2027': '·',
  '\u201b': '‘',
  '\u201f': '“',
  '\u203d': '?!',
};

const ENCLOSED = /^[\u2460-\u24ff\u3251-\u325f\u3280-\u32bf]$/;
const SQUARED = /^[\u3371-\u33df]$/;
const RAISED: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/** Words in which every character that can't be shown is in others that can, where there are such. */
export interface SpeltOut {
  text: string;
  /** The signs that look otherwise, with what stands for them. */
  signs: ReadonlyMap<string, string>;
}

/**
 * Writes what no font has in characters that say the same: "Ⅳ" as "IV", "2⅓" as "2 1⁄3", "≤" as
 * "<=". What stands for nothing else stays as it is.
 *
 * @param canShow Whether a grapheme or a character has a font or a picture.
 */
export function spellOut(words: string, canShow: (part: string) => boolean): SpeltOut {
  const signs = new Map<string, string>();
  let text = '';
  let spelt = false;
  for (const part of graphemes(words)) {
    const whole = canShow(part);
    for (const character of whole ? [part] : part) {
      const other = whole || canShow(character) ? undefined : inOthers(character, canShow);
      // "2" and "1⁄3" are not "21⁄3".
      const meets = spelt || other !== undefined;
      if (meets && /\p{N}$/u.test(text) && /^\p{N}/u.test(other ?? character)) text += '\u00a0';
      if (other !== undefined && character in SIGNS) signs.set(character, other);
      text += other ?? character;
      spelt = other !== undefined;
    }
  }
  return { text, signs };
}

function inOthers(character: string, canShow: (part: string) => boolean): string | undefined {
  const other = ALIKE[character] ?? SIGNS[character] ?? compatible(character);
  return other !== character && Array.from(other).every(canShow) ? other : undefined;
}

/** What Unicode says is the same but for its form: https://unicode.org/reports/tr15/ */
function compatible(character: string): string {
  const plain = character.normalize('NFKC');
  if (ENCLOSED.test(character) && !plain.startsWith('(')) return `(${plain})`;
  return SQUARED.test(character) ? plain.replace(/[23]$/, (digit) => RAISED[digit] ?? '') : plain;
}
