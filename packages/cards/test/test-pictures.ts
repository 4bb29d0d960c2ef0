import { writeFile } from 'node:fs/promises';
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
