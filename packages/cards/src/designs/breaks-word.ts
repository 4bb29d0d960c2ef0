/** Scripts that put no spaces between words, whose lines break between letters. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

/** Whether lines part a word that has no place of its own to be parted at. */
export function breaksWord(words: string, lines: readonly string[]): boolean {
  const text = words.replace(/\s+/g, ' ');
  let at = 0;
  return lines.slice(0, -1).some((line, index) => {
    const start = text.indexOf(line, at);
    if (start === -1) return false;
    at = start + line.length;
    const before = Array.from(line).at(-1) ?? '';
    const after = Array.from(lines[index + 1] ?? '')[0] ?? '';
    if (!LETTER.test(before) || !LETTER.test(after)) return false;
    return text.startsWith(after, at) && !UNSPACED.test(before + after);
  });
}
