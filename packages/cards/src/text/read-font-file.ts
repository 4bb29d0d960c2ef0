import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { CardError } from '../card-error.ts';

const WHAT_TO_DO = 'Give the TTF, OTF or WOFF file of the font';

/**
 * Reads a TTF, OTF or WOFF file, and gives its tables as a TTF or OTF file has them.
 *
 * @throws {CardError} saying which file can't be used, why, and what to do.
 */
export function readFontFile(path: string): Uint8Array {
  const file = readBytes(path);
  const signature = file.toString('latin1', 0, 4);
  if (signature === 'wOF2') {
    throw fontError(path, `is WOFF2, which cards can't be drawn with. ${WHAT_TO_DO} instead.`);
  }
  if (signature === 'wOFF') return unpack(path, file);
  if (!['\0\u0001\0\0', 'OTTO', 'true'].includes(signature)) {
    throw fontError(path, `is not a font that can be read. ${WHAT_TO_DO}, or download it anew.`);
  }
  return file;
}

/** What a font's problem is said with. */
export function fontError(path: string, problem: string, cause?: unknown): CardError {
  return new CardError('', `The font ${path} ${problem}`, { cause });
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const problem =
      (cause as NodeJS.ErrnoException).code === 'ENOENT' ? "doesn't exist" : "can't be read";
    throw fontError(path, `${problem}. Check the path in \`fonts\`.`, cause);
  }
}

/** The sfnt inside a WOFF file: https://www.w3.org/TR/WOFF/#OverallStructure */
function unpack(path: string, woff: Buffer): Uint8Array {
  try {
    const count = woff.readUInt16BE(12);
    const sfnt = Buffer.alloc(woff.readUInt32BE(16));
    woff.copy(sfnt, 0, 4, 8);
    sfnt.writeUInt16BE(count, 4);
    let place = 12 + count * 16;
    for (let table = 0; table < count; table++) {
      const entry = 44 + table * 20;
      const from = woff.readUInt32BE(entry + 4);
      const packed = woff.subarray(from, from + woff.readUInt32BE(entry + 8));
      const length = woff.readUInt32BE(entry + 12);
      const record = 12 + table * 16;
      woff.copy(sfnt, record, entry, entry + 4);
      woff.copy(sfnt, record + 4, entry + 16, entry + 20);
      sfnt.writeUInt32BE(place, record + 8);
      sfnt.writeUInt32BE(length, record + 12);
      const bytes = packed.length < length ? inflateSync(packed) : packed;
      if (bytes.length !== length) throw new RangeError('A table ends too early.');
      bytes.copy(sfnt, place);
      place += (length + 3) & ~3;
    }
    return sfnt;
  } catch (cause) {
    throw fontError(path, `is broken. ${WHAT_TO_DO} anew.`, cause);
  }
}
