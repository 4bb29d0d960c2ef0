/** A text on one line. Spaces that don't break or are wider than others were chosen, and stay. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ').trim();
}
