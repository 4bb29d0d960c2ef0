/** Tables of a TrueType font by their tags. */
export type Tables = Map<string, Buffer>;

const HEADER = 12;
const RECORD = 16;
/** Where `head` holds what makes the whole file's sum come out at MAGIC. */
const ADJUSTMENT = 8;
const MAGIC = 0xb1b0afba;

/** The tables of a font file (OpenType specification, "Organization of an OpenType font"). */
export function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = HEADER + RECORD * i;
      const start = font.readUInt32BE(at + 8);
      const length = font.readUInt32BE(at + 12);
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + length)];
    }),
  );
}

/** The font file of some tables, with true sums. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(HEADER + RECORD * count);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * RECORD, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * RECORD, 10);
  let start = header.length;
  let headAt = 0;
  const bodies = sorted.map(([tag, data], i) => {
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(body);
    if (tag === 'head') {
      headAt = start;
      body.writeUInt32BE(0, ADJUSTMENT);
    }
    const at = HEADER + RECORD * i;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(sum(body), at + 4);
    header.writeUInt32BE(start, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    start += body.length;
    return body;
  });
  const font = Buffer.concat([header, ...bodies]);
  font.writeUInt32BE((MAGIC - sum(font)) >>> 0, headAt + ADJUSTMENT);
  return font;
}

function sum(data: Buffer): number {
  let total = 0;
  for (let at = 0; at < data.length; at += 4) total = (total + data.readUInt32BE(at)) >>> 0;
  return total;
}
