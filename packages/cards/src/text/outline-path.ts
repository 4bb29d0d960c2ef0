import type { PlacedGlyph } from './face.ts';

/** Letters of one font, in the order in which they are drawn. */
interface Run {
  upem: number;
  glyphs: readonly PlacedGlyph[];
}

/**
 * The path that satori draws letters as, to the same tenth of a pixel: font.ts, `getSVG()`.
 * It begins where the baseline does.
 */
export function outlinePath(runs: readonly Run[], size: number, tracking: number): string {
  let path = '';
  let cursor = 0;
  for (const { upem, glyphs } of runs) {
    const scale = size / upem;
    for (const glyph of glyphs) {
      const left = cursor + glyph.x * scale;
      const baseline = -glyph.y * scale;
      for (const [command, points] of glyph.outline) {
        path += command;
        for (let at = 0; at < points.length; at += 2) {
          const x = tenth(left + (points[at] ?? 0) * scale);
          const y = tenth(baseline - (points[at + 1] ?? 0) * scale);
          path += at === 0 ? `${x} ${y}` : ` ${x} ${y}`;
        }
      }
      cursor += glyph.advance * scale;
      if (glyph.tracked) cursor += tracking * size;
    }
  }
  return path;
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
