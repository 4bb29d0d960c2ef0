const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '\u201C': '"',
  '\u201D': '"',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '、': ',',
  '،': ',',
  '؛': ';',
  '。': '.',
};

// Spaces, marks of direction and what joins letters; the rest is told by PLAIN, or is wide or a digit.
const OTHER =
  /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[\u2018\u2019\u02BC\u2032\u201C\u201D【】〔〕、،؛。]|[\uFF01-\uFF5E]|[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * A text with plain spaces, quotes, brackets and digits in place of typographic, wide and Arabic
 * ones, character for character, so that offsets into it are offsets into the text.
 */
export function plainText(text: string): string {
  return text.replace(OTHER, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01) return code === 0xfeff ? ' ' : String.fromCharCode(code - 0xfee0);
    if (code >= 0x0660 && code <= 0x06f9 && code !== 0x061b) return String(code & 0xf);
    return PLAIN[character] ?? ' ';
  });
}
