/**
 * The code points of a CSS unicode-range.
 *
 * @param range Such as "U+0-FF,U+131".
 */
export function codePoints(range: string): Set<number> {
  const parts = range.split(',').map((part) => {
    const match = /^U\+([\da-f]+)(?:-([\da-f]+))?$/i.exec(part.trim());
    if (!match) throw new Error(`"${part}" is no part of a unicode-range.`);
    const [, first = '', last = first] = match;
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return new Set(
    parts.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
}

/** The CSS unicode-range of some code points, as short as it can be said. */
export function unicodeRange(points: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const point of [...points].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && point === run.last + 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(', ');
}
