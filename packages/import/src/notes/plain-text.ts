/**
 * A text with plain spaces and quotes in place of typographic ones, character for character, so
 * that offsets into it are offsets into the text.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\s\u00AD\u200B-\u200D\u2060]/g, ' ')
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C\u201D]/g, '"');
}
