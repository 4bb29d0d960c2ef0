import { writeFile } from 'node:fs/promises';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';

/** Writes a picture in which no two pixels agree, the same each time. @returns its path. */
export async function writeNoise(file: string, width: number, height: number): Promise<string> {
  const data = Buffer.alloc(width * height * 3);
  let state = 7;
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    data[at] = state >>> 24;
  }
  await sharp(data, { raw: { width, height, channels: 3 } })
    .blur(0.6)
    .toFile(file);
  return file;
}

/** Writes a picture of one colour. @returns its path. */
export async function writePlain(
  file: string,
  width: number,
  height: number,
  background: string,
): Promise<string> {
  const picture = sharp({
    create: { width, height, channels: 4, background },
    limitInputPixels: false,
  });
  await picture.toFile(file);
  return file;
}

/** Writes an SVG with something in it. @returns its path. */
export async function writeSvg(file: string, inside: string): Promise<string> {
  await writeFile(
    file,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">${inside}<rect width="40" height="20" fill="#0a0"/></svg>`,
  );
  return file;
}

/**
 * Writes a PNG of half a megabyte that unpacks to six hundred: as large as a picture may be, and
 * slow to read. @returns its path.
 */
export async function writeSlow(file: string): Promise<string> {
  const side = 8900;
  const [times, bytesAPixel] = [100, 8];
  const rows = Buffer.alloc((side / times) * (1 + side * bytesAPixel));
  // Ends at a whole byte, so that it can be written time and again.
  const packed = deflateRawSync(rows, { finishFlush: constants.Z_FULL_FLUSH });
  const checksum = uint32((((rows.length * times) % 65_521) << 16) | 1);
  const pixels = [Buffer.of(0x78, 1), ...Array<Buffer>(times).fill(packed), Buffer.of(3, 0)];
  const parts = [
    pngPart('IHDR', uint32(side), uint32(side), Buffer.of(16, 6, 0, 0, 0)),
    pngPart('IDAT', ...pixels, checksum),
    pngPart('IEND'),
  ];
  await writeFile(file, Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]));
  return file;
}

function pngPart(name: string, ...data: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(name), ...data]);
  return Buffer.concat([uint32(body.length - name.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
