/** A unit as wide as it is drawn, in multiples of the size. */
export interface WideUnit {
  width: number;
  /** Of the space before it; 0 if there is none. */
  space: number;
  /** Of the hyphen after it where it ends a line; 0 if there is none. */
  hyphen: number;
  costly: boolean;
}

/** Where lines end: the index after the last unit of each. */
export type LineEnds = number[];

/** What the last line must have of the room if it is a single word. */
const SHORT_LAST = 0.4;

/** The fewest lines, each filled before the next; nothing if a unit is wider than the room. */
export function fillLines(units: readonly WideUnit[], room: number): LineEnds | undefined {
  const ends: LineEnds = [];
  let width = 0;
  let started = false;
  for (const [index, unit] of units.entries()) {
    const alone = unit.width + unit.hyphen;
    if (alone > room) return undefined;
    if (started && width + unit.space + alone > room) {
      ends.push(index);
      width = unit.width;
    } else {
      width += (started ? unit.space : 0) + unit.width;
    }
    started = true;
  }
  if (units.length > 0) ends.push(units.length);
  return ends;
}

/**
 * As many lines as given, as equally long as they can be, without a last line of one short word
 * where that can be helped.
 */
export function balanceLines(
  units: readonly WideUnit[],
  room: number,
  lines: number,
): LineEnds | undefined {
  const count = units.length;
  // cost[line][end]: the least cost of setting the units before `end` in `line` lines.
  let costs: number[] = Array.from({ length: count + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  const starts: number[][] = [];
  for (let line = 1; line <= lines; line++) {
    const next = new Array<number>(count + 1).fill(Infinity);
    const from = new Array<number>(count + 1).fill(0);
    for (let end = line; end <= count; end++) {
      let width = units[end - 1]?.hyphen ?? 0;
      let space = 0;
      for (let start = end - 1; start >= line - 1; start--) {
        const unit = units[start];
        if (!unit) break;
        width += unit.width + space;
        space = unit.space;
        if (width > room) break;
        const before = costs[start];
        if (before === undefined || before === Infinity) continue;
        const rest = (room - width) / room;
        let cost = before + rest * rest;
        if (start > 0 && unit.costly) cost += 0.06;
        if (end === count && lines > 1 && end - start === 1 && width < SHORT_LAST * room) cost += 1;
        if (cost < (next[end] ?? Infinity)) {
          next[end] = cost;
          from[end] = start;
        }
      }
    }
    costs = next;
    starts.push(from);
  }
  if (costs[count] === Infinity) return undefined;
  const ends: LineEnds = [];
  let end = count;
  for (const from of starts.toReversed()) {
    ends.unshift(end);
    end = from[end] ?? 0;
  }
  return ends;
}
