import type { CardBox } from '../types.ts';
import { createCoverage, type Coverage } from './coverage.ts';
import type { PathCommand, PlacedGlyph } from './face.ts';

/** Letters of one font, in the order in which they are drawn. */
interface OutlinedRun {
  upem: number;
  glyphs: readonly PlacedGlyph[];
}

/**
 * How much of each pixel letters cover, from 0 to 255, row by row. Their outlines are those that
 * satori draws, to the same tenth of a pixel: font.ts, `getSVG()`.
 *
 * @param area What is looked at, from where the baseline begins. Ink outside of it is lost.
 */
export function fillOutline(
  runs: readonly OutlinedRun[],
  { size, tracking }: { size: number; tracking: number },
  area: CardBox,
): Uint8Array {
  const coverage = createCoverage(area);
  let cursor = 0;
  for (const { upem, glyphs } of runs) {
    const scale = size / upem;
    for (const { outline, x, y, advance, tracked } of glyphs) {
      for (const command of outline) draw(coverage, command, cursor + x * scale, -y * scale, scale);
      cursor += advance * scale + (tracked ? tracking * size : 0);
    }
  }
  return coverage.pixels();
}

function draw(
  coverage: Coverage,
  [command, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]]: PathCommand,
  left: number,
  baseline: number,
  scale: number,
): void {
  const x = (at: number) => Math.round((left + at * scale) * 10) / 10;
  const y = (at: number) => Math.round((baseline - at * scale) * 10) / 10;
  if (command === 'M') coverage.moveTo(x(x1), y(y1));
  else if (command === 'L') coverage.lineTo(x(x1), y(y1));
  else if (command === 'Q') coverage.quadraticTo(x(x1), y(y1), x(x2), y(y2));
  else if (command === 'C') coverage.cubicTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
  else coverage.close();
}
