/** Where the baseline is in a line as high as the letters' size, as a share of the size. */
const ASCENT = 0.8;

/** How far a line as high as the letters' size goes below the baseline, as a share of the size. */
export const EVEN_DESCENT = 1 - ASCENT;

/** Below a line's top, in pixels, takumi puts the baseline of letters of a font of even metrics. */
export function evenBaseline(size: number): number {
  return Math.round(ASCENT * size);
}

/**
 * Gives a copy of a font that stands as high above the baseline, and as far below it, as all others
 * that were given so. Fonts say that in two tables with different figures, and the tallest of a
 * line moves its baseline: with these, a line's baseline is known whatever its letters are.
 * https://learn.microsoft.com/typography/opentype/spec/recom#baseline-to-baseline-distances
 */
export function evenMetrics(sfnt: Uint8Array): Buffer {
  const font = Buffer.from(sfnt);
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const [head = 0, hhea = 0, os2] = ['head', 'hhea', 'OS/2'].map((tag) => tables.get(tag));
  const upem = font.readUInt16BE(head + 18);
  const ascent = Math.round(upem * ASCENT);
  const write = (at: number, descentSign: 1 | -1) => {
    font.writeInt16BE(ascent, at);
    font.writeInt16BE((upem - ascent) * descentSign, at + 2);
  };
  write(hhea + 4, -1);
  font.writeInt16BE(0, hhea + 8);
  if (os2 !== undefined) {
    write(os2 + 68, -1);
    font.writeInt16BE(0, os2 + 72);
    write(os2 + 74, 1);
  }
  return font;
}
