/** The words of a text: runs of letters and digits, so that markup and punctuation don't count. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * The words of a text that are not among those kept of it, in their order and with the punctuation
 * around them.
 */
export function wordsLeft(text: string, kept: string): string {
  const counts = new Map<string, number>();
  for (const word of wordsOf(kept)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const left: string[] = [];
  for (const chunk of text.split(/\s+/)) {
    const words = wordsOf(chunk);
    const spare = words.filter((word) => {
      const count = counts.get(word) ?? 0;
      if (count > 0) counts.set(word, count - 1);
      return count === 0;
    });
    if (spare.length === words.length && words.length > 0) left.push(chunk);
    else left.push(...spare);
  }
  return left.join(' ');
}
