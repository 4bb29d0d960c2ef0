import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';

const LINE = /^(?:( {0,3}(?:```|~~~))|(<{7}|={7}|\|{7}|>{7})(?![^\s])).*$/gm;

/**
 * Finds the first mark that git leaves where two people changed the same lines, though the one
 * above it was deleted. In code such marks may be what an article is about.
 */
export function unresolvedMerge(source: string): Problem | undefined {
  let start: number | undefined;
  let fence: string | undefined;
  for (const { 1: code, 2: mark, index } of source.matchAll(LINE)) {
    const kind = code?.trim();
    if (kind !== undefined) fence = fence === undefined ? kind : fence === kind ? undefined : fence;
    else if (fence !== undefined) continue;
    // Alone, it is the beginning of nothing else that MDX could read.
    else if (mark?.startsWith('<')) return unresolved(source, index);
    else if (mark?.startsWith('>') && start !== undefined) return unresolved(source, start);
    else start ??= index;
  }
  return undefined;
}

function unresolved(source: string, start: number): Problem {
  return problem('unresolved-merge', {
    position: positionAt(source, start),
    message:
      'This is an unresolved merge: two people changed these lines, and git left both versions between its marks.',
    hint: 'Keep what is right of both and delete the lines with <<<<<<<, ======= and >>>>>>>. Of two notes that were stacked at once keep both, the newer one above.',
  });
}
