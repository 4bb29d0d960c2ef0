import { box } from '../card-element.ts';
import type { CardBox, SetText, TextStyle } from '../types.ts';
import type { Face } from './face.ts';
import type { Extent, Measurer } from './measure.ts';
import { rememberDrawing, type DrawnLine, type DrawnWord } from './drawing.ts';

/** How lines of one text look. */
export interface LineStyle {
  style: TextStyle;
  tracking: number;
  families: string;
  direction: 'ltr' | 'rtl';
  /** Where lines begin. */
  start: 'left' | 'right';
  leastLineHeight: number;
  primary: Face;
  measurer: Measurer;
}

/** Between the ink of one line and that of the next, as a multiple of the size. */
const AIR = 0.05;

/** What rounding may add to the ink of letters, in pixels. */
const EDGE = 1;

/** Places lines, or the words of each, in boxes of their own, all ink inside of the whole. */
export function placeLines(
  lines: readonly string[],
  size: number,
  look: LineStyle,
  cut: boolean,
): SetText {
  const { style, tracking, measurer, primary } = look;
  const centred = style.align === 'center';
  const extents = lines.map((line) => {
    const { advance, clusters, before, after, top, bottom, pictured } = measurer.line(line);
    const face = measurer.lineFace(line);
    // The middle of a line, where pictures stand, above its baseline; satori rounds it.
    const middle = ((face.ascent - face.descent) / 2) * size;
    const half = pictured ? size / 2 + 2 : -size;
    return {
      width: (advance + clusters * tracking) * size,
      before: Math.max(0, before) * size,
      after: Math.max(0, after - tracking) * size,
      top: Math.max(top * size, middle + half),
      bottom: Math.max(bottom * size, half - middle),
    };
  });
  const most = (of: (extent: (typeof extents)[number]) => number) =>
    Math.max(0, ...extents.map(of));
  const inked = extents.slice(1).map(({ top }, index) => top + (extents[index]?.bottom ?? 0));
  const lineHeight = Math.ceil(
    Math.max(
      Math.max(style.lineHeight, look.leastLineHeight) * size,
      ...inked.map((height) => height + AIR * size),
    ),
  );
  const left = centred
    ? most(({ before, after }) => Math.max(before, after))
    : most((e) => e.before);
  const right = centred ? left : most((e) => e.after);
  // satori rounds where lines from the right begin.
  const slack = look.direction === 'rtl' ? 2 : 0;
  const widest = most(({ width }) => width);
  const width =
    lines.length === 0 ? 0 : Math.ceil(left) + Math.ceil(widest) + Math.ceil(right + slack);

  const usual = baseline(primary, size, lineHeight);
  const first = Math.max(usual, Math.ceil(extents[0]?.top ?? 0));
  const lastBaseline = first + Math.max(0, lines.length - 1) * lineHeight;
  const below = Math.max(lineHeight - usual, Math.ceil(extents.at(-1)?.bottom ?? 0));

  const chunks = lines.flatMap((line, index) => {
    const own = extents[index]?.width ?? 0;
    const free = Math.ceil(widest) - own;
    const shift = centred ? free / 2 : look.start === 'right' ? free : 0;
    const from = Math.floor(Math.ceil(left) + shift);
    const parts = measurer.places(line) ?? [{ text: line, before: { advance: 0, clusters: 0 } }];
    return parts.map(({ text, before }) => ({
      text,
      left: from + Math.round((before.advance + before.clusters * tracking) * size),
      top: first + index * lineHeight - baseline(measurer.lineFace(text), size, lineHeight),
    }));
  });
  const element = box(
    {
      position: 'relative',
      display: 'flex',
      flexShrink: 0,
      width,
      height: lastBaseline + below,
      color: style.color,
      fontFamily: look.families,
      fontWeight: 400,
      fontSize: size,
      lineHeight: lineHeight / size,
      letterSpacing: tracking * size,
    },
    chunks.map(({ text, ...place }) =>
      box(
        {
          position: 'absolute',
          display: 'flex',
          ...place,
          height: lineHeight,
          whiteSpace: 'nowrap',
          wordBreak: 'keep-all',
          direction: look.direction,
        },
        text,
      ),
    ),
  );
  const drawnLines = () =>
    chunks.map(({ text, left: from, top }): DrawnLine => {
      const face = measurer.lineFace(text);
      return {
        text,
        runs: () => measurer.runs(text),
        left: from,
        // satori's height of a line is what its share of the size comes to.
        baseline: top + baseline(face, size, size * (lineHeight / size)),
        middle: ((face.ascent - face.descent) / 2) * size,
      };
    });
  rememberDrawing(element, {
    lines: drawnLines,
    direction: look.direction,
    color: style.color,
    width,
    height: lastBaseline + below,
    words: () => drawnWords(drawnLines(), size, look),
  });
  return { lines, size, width, height: lastBaseline + below, cut, element };
}

/** The words of a text as they are drawn, if satori would draw each as one path. */
function drawnWords(
  lines: readonly DrawnLine[],
  size: number,
  { measurer, tracking, direction, style }: LineStyle,
): DrawnWord[] | undefined {
  if (direction === 'rtl' || !/^#[0-9a-f]{6}$/i.test(style.color)) return undefined;
  const words: DrawnWord[] = [];
  for (const { text, left, baseline: y } of lines) {
    const ink = measurer.ink(text, { size, tracking });
    if (!ink) return undefined;
    const area = inkArea(measurer.chunk(text), size, tracking);
    words.push({ ...ink, x: left, y, area });
  }
  return words;
}

/** Where ink may be, from where the baseline starts. Whole pixels. */
function inkArea(extent: Extent, size: number, tracking: number): CardBox {
  const { advance, clusters, before, after, top, bottom } = extent;
  const end = advance + Math.max(0, clusters * tracking) + Math.max(0, after);
  const x = Math.floor(-Math.max(0, before) * size) - EDGE;
  const y = Math.floor(-top * size) - EDGE;
  const width = Math.ceil(end * size) + EDGE - x;
  return { x, y, width, height: Math.max(0, Math.ceil(bottom * size) + EDGE - y) };
}

/** Where satori puts the baseline in a line: font.ts, `baseline()`. */
function baseline(face: Face, size: number, lineHeight: number): number {
  const ascent = Math.round(face.ascent * size);
  const descent = Math.round(face.descent * size);
  return Math.round(ascent + Math.floor((lineHeight - ascent - descent) / 2));
}
