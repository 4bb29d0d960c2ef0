/**
 * Gives a copy of a font in which marks are offset downwards as far as they should be upwards.
 *
 * satori 0.63 adds HarfBuzz's vertical offsets, which point up, to positions that point down
 * (font.ts, `getSVG()`), so dots and vowel signs that a font places by GPOS end on the wrong side
 * of their letters: Noto Naskh Arabic puts all of its dots there. In the copy every vertical
 * placement of GPOS has the other sign, and satori draws marks where the font wants them.
 * https://learn.microsoft.com/typography/opentype/spec/gpos
 */
export function mirrorOffsets(sfnt: Uint8Array): Buffer {
  const font = Buffer.from(sfnt);
  const table = findTable(font, 'GPOS');
  if (table === undefined) return font;
  const done = new Set<number>();
  const u16 = (at: number) => font.readUInt16BE(at);

  function negate(at: number) {
    if (done.has(at)) return;
    done.add(at);
    font.writeInt16BE(Math.max(-0x7fff, Math.min(0x7fff, -font.readInt16BE(at))), at);
  }

  /** An anchor's place is written from the start of the table that points at it; 0 is none. */
  function anchor(base: number, pointer: number) {
    const offset = u16(pointer);
    if (offset !== 0) negate(base + offset + 4);
  }

  /** Of the fields of a value only those in its format are there, two bytes each. */
  function value(at: number, format: number) {
    if (format & 2) negate(at + (format & 1 ? 2 : 0));
  }

  function single(at: number) {
    const format = u16(at + 4);
    if (u16(at) === 1) {
      value(at + 6, format);
      return;
    }
    for (let index = 0; index < u16(at + 6); index++) {
      value(at + 8 + index * valueSize(format), format);
    }
  }

  function pair(at: number) {
    const [first, second] = [u16(at + 4), u16(at + 6)];
    if (!((first | second) & 2)) return;
    const size = valueSize(first) + valueSize(second);
    const both = (place: number) => {
      value(place, first);
      value(place + valueSize(first), second);
    };
    if (u16(at) === 2) {
      const count = u16(at + 12) * u16(at + 14);
      for (let index = 0; index < count; index++) both(at + 16 + index * size);
      return;
    }
    for (let index = 0; index < u16(at + 8); index++) {
      const set = at + u16(at + 10 + index * 2);
      for (let of = 0; of < u16(set); of++) both(set + 4 + of * (size + 2));
    }
  }

  function cursive(at: number) {
    for (let index = 0; index < u16(at + 4) * 2; index++) anchor(at, at + 6 + index * 2);
  }

  function marks(at: number) {
    const array = at + u16(at + 8);
    for (let index = 0; index < u16(array); index++) anchor(array, array + 4 + index * 4);
  }

  function grid(at: number, columns: number) {
    for (let index = 0; index < u16(at) * columns; index++) anchor(at, at + 2 + index * 2);
  }

  function attachment(type: number, at: number) {
    marks(at);
    const columns = u16(at + 6);
    const bases = at + u16(at + 10);
    if (type !== 5) {
      grid(bases, columns);
      return;
    }
    for (let index = 0; index < u16(bases); index++) {
      grid(bases + u16(bases + 2 + index * 2), columns);
    }
  }

  function subtable(type: number, at: number) {
    if (type === 9) subtable(u16(at + 2), at + font.readUInt32BE(at + 4));
    else if (type === 1) single(at);
    else if (type === 2) pair(at);
    else if (type === 3) cursive(at);
    else if (type <= 6) attachment(type, at);
  }

  const lookups = table + u16(table + 8);
  for (let index = 0; index < u16(lookups); index++) {
    const lookup = lookups + u16(lookups + 2 + index * 2);
    for (let of = 0; of < u16(lookup + 4); of++) {
      subtable(u16(lookup), lookup + u16(lookup + 6 + of * 2));
    }
  }
  return font;
}

function valueSize(format: number): number {
  let size = 0;
  for (let bits = format; bits !== 0; bits >>= 1) size += (bits & 1) * 2;
  return size;
}

function findTable(font: Buffer, tag: string): number | undefined {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}
