const DEEPEST = 60;
const LONGEST = 250_000;
const LONGEST_PARAGRAPH = 30_000;

/**
 * Whether Markdown is longer, or opens more containers or brackets at once, than any article does.
 * Readers of Markdown recurse, and some of their steps take time in proportion to the square of
 * what they are given.
 */
export function isTooMuchMarkdown(source: string): boolean {
  if (source.length > LONGEST) return true;
  if (hasEndlessParagraph(source)) return true;
  return source.split('\n').some((line) => {
    const containers = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s))*/.exec(line)?.[0] ?? '';
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    return (
      containers.replace(/\s/g, '').length > DEEPEST ||
      indent > DEEPEST * 4 ||
      mostOpen(line) > DEEPEST
    );
  });
}

/** Whether a paragraph is longer than most articles. */
export function hasEndlessParagraph(source: string): boolean {
  return source.split(/\n\s*\n/).some(({ length }) => length > LONGEST_PARAGRAPH);
}

/** How many brackets are open at once. */
function mostOpen(line: string): number {
  let open = 0;
  let most = 0;
  for (const character of line) {
    if (character === '[' || character === '{') open += 1;
    else if ((character === ']' || character === '}') && open > 0) open -= 1;
    if (open > most) most = open;
  }
  return most;
}
