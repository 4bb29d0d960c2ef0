/** What joins a word with the next to one: "Correction-free", "correction’s". */
const JOINED = /^[\p{Pd}'’_]\p{L}/u;

/**
 * Whether a text begins with a word, whatever its letters' case, and not merely with its letters:
 * "Correctional" doesn't begin with "correction".
 *
 * @param lang BCP 47, by whose rules words end: some have no spaces between.
 */
export function beginsWith(text: string, word: string, lang: string): boolean {
  const lower = (it: string) => it.toLocaleLowerCase(lang);
  if (lower(text.slice(0, word.length)) !== lower(word)) return false;
  const rest = text.slice(word.length);
  if (!/^[\p{L}\p{M}\p{N}]/u.test(rest)) return !JOINED.test(rest);
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  return words.some(({ index }) => index === word.length);
}
