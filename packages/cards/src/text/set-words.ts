import { textDirection } from '@developing-story/story';
import type { SetText, TextRoom, TextStyle } from '../types.ts';
import { balanceLines, fillLines, type LineEnds, type WideUnit } from './break-lines.ts';
import { createMeasurer, type Extent, type Measurer, type MeasureMemory } from './measure.ts';
import { placeLines, type LineStyle } from './place-lines.ts';
import type { PreparedWords } from './prepare-words.ts';
import { bearableTracking, hasRightToLeft, leastLineHeight, wordDirection } from './scripts.ts';
import { graphemes } from './segments.ts';
import { joinCostly, splitGraphemes, splitUnits, type Unit } from './split-units.ts';

/** Sizes differ by whole steps, so that a letter more or less rarely changes one. */
const STEP = 2;
/** So much of the size is given up for words that no line breaks. */
const WORTH = 0.85;
const HYPHEN = '-';
const ELLIPSIS = '…';

/** Sets words as large as they fit, in the first room that holds them. */
export function setWords(
  words: PreparedWords,
  place: { style: TextStyle; lang: string; memory: MeasureMemory },
  rooms: readonly TextRoom[],
): SetText {
  const { style, lang, memory } = place;
  const tracking = bearableTracking(words.text, style.tracking ?? 0);
  // As in browsers, satori parts ligatures where there is space between letters.
  const measurer = createMeasurer(words, {
    memory,
    ligatures: tracking === 0,
    // Letters from right to left stand in an order that satori finds.
    apart: !hasRightToLeft(words.text),
  });
  const lines: LineStyle = {
    style,
    tracking,
    families: words.faces.map(({ name }) => name).join(', '),
    direction: wordDirection(words.text, lang),
    start: textDirection(lang) === 'rtl' ? 'right' : 'left',
    leastLineHeight: leastLineHeight(words.text),
    primary: words.faces[0] ?? words.lastFace,
    measurer,
  };
  const last = rooms.at(-1);
  if (!last) throw new RangeError('The design gives no room for words.');
  if (words.text === '') return placeLines([], last.smallest, lines, false);

  const whole = splitUnits(words.text, lang, 'words');
  const found = inRooms(whole, rooms, lines);
  const unbroken = joinCostly(whole);
  if (unbroken.length < whole.length) {
    const kept = inRooms(unbroken, rooms, lines);
    if (kept && kept.size >= (found?.size ?? 0) * WORTH) return kept;
  }
  if (found) return found;
  const soft = words.text.includes('\u00ad') ? splitUnits(words.text, lang, 'soft-hyphens') : whole;
  if (soft !== whole) {
    const hyphenated = inRooms(soft, rooms, lines);
    if (hyphenated) return hyphenated;
  }
  for (const room of rooms) {
    const broken = breakLong(soft, room, lines);
    const parted = broken.length > soft.length && inRooms(broken, [room], lines);
    if (parted) return parted;
  }
  return cutShort(breakLong(soft, last, lines), last, lines);
}

function inRooms(units: readonly Unit[], rooms: readonly TextRoom[], style: LineStyle) {
  const wide = measureUnits(units, style);
  const pad = inkBeyond(units, style);
  for (const room of rooms) {
    const set = inRoom(units, wide, pad, room, style);
    if (set) return set;
  }
  return undefined;
}

/** The largest size at which all units stand in a room. */
function inRoom(
  units: readonly Unit[],
  wide: readonly WideUnit[],
  pad: number,
  room: TextRoom,
  style: LineStyle,
): SetText | undefined {
  const fits = (size: number) => {
    const ends = fillLines(wide, innerWidth(room, size, pad));
    return ends !== undefined && ends.length <= room.lines;
  };
  if (!fits(room.smallest)) return undefined;
  const steps = Math.floor((room.largest - room.smallest) / STEP);
  for (let step = most(steps, (it) => fits(room.smallest + it * STEP)); step >= 0; step--) {
    const size = room.smallest + step * STEP;
    // Lines are drawn a little wider or narrower than their units: narrower lines, if it is wider.
    for (let less = 0; less < 3; less++) {
      const width = innerWidth(room, size, pad) - less * 0.04;
      const count = fillLines(wide, width)?.length;
      if (count === undefined || count > room.lines) break;
      const ends = balanceLines(wide, width, count);
      if (!ends) break;
      const set = placeLines(lineTexts(units, ends), size, style, false);
      if (set.width <= room.width) return set;
    }
  }
  return undefined;
}

/** As many words as the room holds at its smallest size, and an ellipsis. */
function cutShort(units: readonly Unit[], room: TextRoom, style: LineStyle): SetText {
  const size = room.smallest;
  const wide = measureUnits(units, style);
  const width = innerWidth(room, size, inkBeyond(units, style));
  const ends = (fillLines(wide, width) ?? []).slice(0, room.lines - 1);
  const first = lineTexts(units, ends);
  const rest = lineTexts(units.slice(ends.at(-1) ?? 0), [units.length]).join('');
  const parts = graphemes(rest);
  const ended = (count: number) => `${trimEnd(parts.slice(0, count).join(''))}${ELLIPSIS}`;
  const holds = (count: number) => {
    const set = placeLines([...first, ended(count)], size, style, true);
    return set.width <= room.width;
  };
  const count = most(parts.length - 1, holds);
  return placeLines([...first, ended(wordEnd(parts, count))], size, style, true);
}

/** The largest number up to a limit that holds; 0 is taken to. */
function most(limit: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Goes back to the end of a word if that is near. */
function wordEnd(parts: readonly string[], count: number): number {
  if (parts[count] === ' ') return count;
  const space = parts.slice(0, count).lastIndexOf(' ');
  return space > 0 && space >= count * 0.72 ? space : count;
}

function trimEnd(text: string): string {
  return text.replace(/[\s,.:;\u2026\u2013\u2014\u3001\u3002\uff0c\-\u060c]+$/u, '');
}

/** Breaks the units that no line of a room holds. */
function breakLong(units: readonly Unit[], room: TextRoom, style: LineStyle): Unit[] {
  const wide = measureUnits(units, style);
  const width = innerWidth(room, room.smallest, inkBeyond(units, style));
  return units.flatMap((unit, index) => {
    const { width: own = 0, hyphen = 0 } = wide[index] ?? {};
    return own + hyphen > width ? splitGraphemes(unit) : [unit];
  });
}

// satori moves lines to whole pixels.
function innerWidth(room: TextRoom, size: number, pad: number): number {
  return (room.width - 2) / size - pad;
}

function measureUnits(units: readonly Unit[], { measurer, tracking }: LineStyle): WideUnit[] {
  const widthOf = ({ advance, clusters }: Extent) => advance + clusters * tracking;
  const space = widthOf(measurer.space);
  const hyphen = widthOf(measurer.chunk(HYPHEN));
  return units.map(({ text, spaced, hyphened, costly }) => ({
    width: widthOf(wordsExtent(text, measurer)),
    space: spaced ? space : 0,
    hyphen: hyphened ? hyphen : 0,
    costly,
  }));
}

/** How far the ink of any unit goes beyond its ends. */
function inkBeyond(units: readonly Unit[], { measurer, tracking, style }: LineStyle): number {
  let before = 0;
  let after = 0;
  for (const { text } of units) {
    const extent = wordsExtent(text, measurer);
    before = Math.max(before, extent.before);
    after = Math.max(after, extent.after - tracking);
  }
  return style.align === 'center' ? 2 * Math.max(before, after) : before + after;
}

function wordsExtent(text: string, measurer: Measurer): Extent {
  return text.includes(' ') ? measurer.line(text) : measurer.chunk(text);
}

function lineTexts(units: readonly Unit[], ends: LineEnds): string[] {
  let start = 0;
  return ends.map((end) => {
    const line = units.slice(start, end);
    start = end;
    const text = line.map(({ text: own, spaced }, index) =>
      spaced && index > 0 ? ` ${own}` : own,
    );
    return `${text.join('')}${line.at(-1)?.hyphened ? HYPHEN : ''}`;
  });
}
