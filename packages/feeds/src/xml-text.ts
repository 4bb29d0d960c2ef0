/**
 * A text without what XML 1.0 (section 2.2) can't carry in any form: control characters, lone
 * surrogates and the two non-characters.
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
