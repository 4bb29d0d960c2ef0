/**
 * What a font that comes with a page has to say of itself, by the name ids of the OpenType
 * specification: whose it is and what it may be used for.
 */
export const NAME_IDS = {
  copyright: 0,
  family: 1,
  style: 2,
  licence: 14,
} as const;

/** A font's names, as they are read and written here. */
export type Names = Record<keyof typeof NAME_IDS, string>;

/** Windows, Unicode, US English: what every reader of fonts knows. */
const PLATFORM = [3, 1, 0x409] as const;

/** A `name` table. */
export function writeNames(names: Names): Buffer {
  const entries = Object.entries(NAME_IDS).map(([key, id]) => ({
    id,
    text: Buffer.from(names[key as keyof Names], 'utf16le').swap16(),
  }));
  const header = Buffer.alloc(6 + 12 * entries.length);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [i, { id, text }] of entries.entries()) {
    const fields = [...PLATFORM, id, text.length, offset];
    for (const [j, field] of fields.entries()) header.writeUInt16BE(field, 6 + 12 * i + 2 * j);
    offset += text.length;
  }
  return Buffer.concat([header, ...entries.map(({ text }) => text)]);
}

/**
 * One of the names of a `name` table.
 *
 * @returns `undefined` where it has none for Windows in US English.
 */
export function readName(table: Buffer, id: number): string | undefined {
  const strings = table.readUInt16BE(4);
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const field = (j: number) => table.readUInt16BE(6 + 12 * i + 2 * j);
    if (field(3) !== id || PLATFORM.some((value, j) => field(j) !== value)) continue;
    const start = strings + field(5);
    return Buffer.from(table.subarray(start, start + field(4)))
      .swap16()
      .toString('utf16le');
  }
  return undefined;
}
