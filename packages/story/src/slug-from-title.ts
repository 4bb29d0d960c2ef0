/** A file's name may have 255 bytes; an address should be shorter. */
const MAX_BYTES = 100;

const UTF_8 = new TextEncoder();

const GRAPHEMES = new Intl.Segmenter('en');

/**
 * A slug made of a title, or of the name of a topic or an author: its letters and digits in small
 * letters, of whatever script, joined by hyphens. Empty where there are none.
 */
export function slugFromTitle(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    // "Parler's" is one word.
    .replace(/(?<=\p{L}\p{M}*)['’](?=\p{L})/gu, '')
    // A mark without a letter in front of it is no part of a word.
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  let slug = shorten(first);
  for (const word of rest) {
    if (bytes(`${slug}-${word}`) > MAX_BYTES) break;
    slug += `-${word}`;
  }
  return slug;
}

/** A word that is too long by itself, as a title without spaces is. */
function shorten(word: string): string {
  if (bytes(word) <= MAX_BYTES) return word;
  let short = '';
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (bytes(short + segment) > MAX_BYTES) break;
    short += segment;
  }
  return short;
}

function bytes(text: string): number {
  return UTF_8.encode(text).length;
}
