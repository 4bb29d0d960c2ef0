/** Characters that are others made small, raised or lowered. */
const RAISED: Readonly<Record<string, string>> = {
  ...pairs('⁰¹²³⁴⁵⁶⁷⁸⁹', '0123456789'),
  ...pairs('⁺⁻⁼⁽⁾ⁿⁱ', '+\u2212=()ni'),
};
const LOWERED: Readonly<Record<string, string>> = {
  ...pairs('₀₁₂₃₄₅₆₇₈₉', '0123456789'),
  ...pairs('₊₋₌₍₎', '+\u2212=()'),
  ...pairs('ₐₑₒₓₕₖₗₘₙₚₛₜ', 'aeoxhklmnpst'),
};

/** Of the size of the letters, and how far up, in multiples of it. */
const SCALE = 0.66;
const UP = 0.32;
const DOWN = -0.13;

/** Flags of a part of a glyph: offsets of two bytes, taken as they are, and one scale. */
const PART_FLAGS = 0x1 | 0x2 | 0x8;

/** The tables of a font that draws nothing but shapes. */
const KEPT = ['OS/2', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

/** Whether a character is among those that `smallFigures()` makes. */
export function isSmallFigure(character: string): boolean {
  return character in RAISED || character in LOWERED;
}

/**
 * Makes a font of raised and lowered figures and signs from a font's own, which the subsets that
 * most fonts are cut into leave out: "CO₂" and "10⁶" would be "CO" and "10" without them.
 *
 * @param sfnt A font with TrueType outlines.
 * @param glyphOf The glyph of a character, if the font has it.
 * @returns A font that has nothing else, or `undefined` where outlines are of another kind.
 */
export function smallFigures(
  sfnt: Uint8Array,
  glyphOf: (codePoint: number) => number | undefined,
): Buffer | undefined {
  const tables = readTables(Buffer.from(sfnt));
  const { glyf, loca, head, hhea, hmtx, maxp } = tables;
  if (!glyf || !loca || !head || !hhea || !hmtx || !maxp) return undefined;
  const upem = head.readUInt16BE(18);
  const isLong = head.readInt16BE(50) === 1;
  const count = maxp.readUInt16BE(4);
  const measured = hhea.readUInt16BE(34);
  const offset = (glyph: number) =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const advance = (glyph: number) => hmtx.readUInt16BE(Math.min(glyph, measured - 1) * 4);
  const bearing = (glyph: number) =>
    glyph < measured
      ? hmtx.readInt16BE(glyph * 4 + 2)
      : hmtx.readInt16BE(measured * 4 + (glyph - measured) * 2);

  const offsets = Array.from({ length: count + 1 }, (_, glyph) => offset(glyph));
  const metrics = Array.from({ length: count }, (_, glyph) => [advance(glyph), bearing(glyph)]);
  const outlines = [glyf];
  const characters: (readonly [number, number])[] = [];
  let end = offsets.at(-1) ?? 0;
  if (end < glyf.length) outlines[0] = glyf.subarray(0, end);

  for (const [figures, lift] of [
    [RAISED, UP],
    [LOWERED, DOWN],
  ] as const) {
    for (const [character, base] of Object.entries(figures)) {
      const from = glyphOf(base.codePointAt(0) ?? 0);
      const start = from === undefined ? 0 : (offsets[from] ?? 0);
      // Without an outline there is nothing to make smaller.
      if (from === undefined || offsets[from + 1] === start) continue;
      const y = Math.round(lift * upem);
      const small = (length: number) => Math.round(length * SCALE);
      const [left, bottom, right, top] = [2, 4, 6, 8].map((at) =>
        small(glyf.readInt16BE(start + at)),
      );
      outlines.push(
        int16s(
          -1,
          left,
          (bottom ?? 0) + y,
          right,
          (top ?? 0) + y,
          PART_FLAGS,
          from,
          0,
          y,
          SCALE * 0x4000,
        ),
      );
      characters.push([character.codePointAt(0) ?? 0, metrics.length]);
      metrics.push([small(advance(from)), small(bearing(from))]);
      end += 20;
      offsets.push(end);
    }
  }

  const glyphs = metrics.length;
  return writeTables({
    ...Object.fromEntries(KEPT.flatMap((tag) => (tables[tag] ? [[tag, tables[tag]]] : []))),
    glyf: Buffer.concat(outlines),
    loca: uint32s(...offsets),
    head: patched(head, 50, 1),
    hhea: patched(hhea, 34, glyphs),
    hmtx: int16s(...metrics.flat()),
    maxp: patched(maxp, 4, glyphs),
    cmap: characterMap(characters.toSorted(([a], [b]) => a - b)),
  });
}

function pairs(characters: string, bases: string): Record<string, string> {
  const all = Array.from(bases);
  return Object.fromEntries(Array.from(characters, (it, index) => [it, all[index] ?? '']));
}

/** A table of format 12, one group for each character. */
function characterMap(characters: readonly (readonly [number, number])[]): Buffer {
  const groups = characters.flatMap(([codePoint, glyph]) => [codePoint, codePoint, glyph]);
  return Buffer.concat([
    int16s(0, 1, 3, 10),
    uint32s(12),
    int16s(12, 0),
    uint32s(16 + groups.length * 4, 0, characters.length, ...groups),
  ]);
}

function readTables(font: Buffer): Partial<Record<string, Buffer>> {
  const tables: Partial<Record<string, Buffer>> = {};
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    const start = font.readUInt32BE(record + 8);
    const tag = font.toString('latin1', record, record + 4);
    tables[tag] = font.subarray(start, start + font.readUInt32BE(record + 12));
  }
  return tables;
}

/** https://learn.microsoft.com/typography/opentype/spec/otff; nobody here reads checksums. */
function writeTables(tables: Record<string, Buffer>): Buffer {
  const tags = Object.keys(tables).toSorted();
  let place = 12 + tags.length * 16;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const tag of tags) {
    const table = tables[tag] ?? Buffer.alloc(0);
    records.push(Buffer.from(tag, 'latin1'), uint32s(0, place, table.length));
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    bodies.push(padded);
    place += padded.length;
  }
  return Buffer.concat([uint32s(0x10000), int16s(tags.length, 0, 0, 0), ...records, ...bodies]);
}

function patched(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
}

function int16s(...values: (number | undefined)[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value = 0, index) => bytes.writeUInt16BE(Math.round(value) & 0xffff, index * 2));
  return bytes;
}

function uint32s(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}
