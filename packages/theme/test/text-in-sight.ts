/** Runs in a page: the letters of an element's text that its box doesn't cut off. */
export function textInSight(selector: string): string {
  const element = document.querySelector(selector);
  const text = element?.firstChild;
  if (!text) return '';
  const box = element.getBoundingClientRect();
  const range = document.createRange();
  let seen = '';
  for (const [at, letter] of Array.from(text.textContent ?? '').entries()) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { right, bottom } = range.getBoundingClientRect();
    if (right < box.right + 1 && bottom < box.bottom + 1) seen += letter;
  }
  return seen.trim();
}
