import { deflateRawSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

/** Of so many rows so many are looked at. */
const BAND = { rows: 8, every: 80 };

/** Drawn words and sheets have some hundred colours, a photo has tens of thousands. */
const DRAWN_COLOURS_MAX = 4096;

/** Not a side's divisor: else one column would be looked at alone. */
const PIXEL_STEP = 7;

/**
 * About how many bytes a picture has as PNG, told from a tenth of it: to pack a photo whole, only to
 * find it too large, takes longer than to draw it.
 */
export function guessPngBytes({ data, width, height }: Pixels): number {
  const row = width * 3;
  const bands: Buffer[] = [];
  for (let y = 0; y < height; y += BAND.every) {
    bands.push(data.subarray(y * row, Math.min(y + BAND.rows, height) * row));
  }
  const sample = Buffer.concat(bands);
  const packed = deflateRawSync(sample, { level: 1 }).byteLength;
  return packed * (data.byteLength / sample.byteLength);
}

/** Whether a picture has so few colours that a palette can stand for them. */
export function isDrawn({ data }: Pixels): boolean {
  const colours = new Set<number>();
  for (let at = 0; at + 2 < data.byteLength; at += 3 * PIXEL_STEP) {
    colours.add(data.readUIntBE(at, 3));
    if (colours.size > DRAWN_COLOURS_MAX) return false;
  }
  return true;
}
