/** What a terminal would obey, or what turns text around that is read left to right. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text from a file as one line that can be shown: a terminal obeys nothing that is in it.
 * It keeps its length, so that places in it stay what they are.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, (character) => (character === '\t' ? ' ' : '�')).toWellFormed();
}
