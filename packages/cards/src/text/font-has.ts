import { inflateRawSync } from 'node:zlib';
import { FONT_COVERAGE } from './font-coverage.ts';

const ranges = new Map<string, readonly number[]>();

/** Whether a package of @fontsource, installed or not, has a character that the bundled fonts lack. */
export function fontHas(name: string, codePoint: number): boolean {
  const known = ranges.get(name) ?? unpacked(FONT_COVERAGE[name] ?? '');
  ranges.set(name, known);
  // Ends of ranges, by turns before their first character and after their last.
  const after = known.findIndex((end) => codePoint < end);
  return after % 2 === 1;
}

/** Each end is written as its distance from the one before, seven bits a byte, the lowest first. */
function unpacked(packed: string): number[] {
  if (packed === '') return [];
  const ends: number[] = [];
  let [end, shift] = [0, 0];
  for (const byte of inflateRawSync(Buffer.from(packed, 'base64'))) {
    end += (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    ends.push(end);
    shift = 0;
  }
  return ends;
}
