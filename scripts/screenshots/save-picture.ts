import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

/** In bytes; what a page of documentation may ask of its readers. */
const MOST = 200_000;

/**
 * Writes a picture as a PNG with as many colours as its budget allows.
 *
 * @param picture As a browser took it.
 * @throws Error where no number of colours will do.
 */
export async function savePicture(picture: Buffer, file: string): Promise<void> {
  // Dots that stand for colours between two cost more than they show.
  for (const colours of [256, 128, 64, 32, 16]) {
    const small = await sharp(picture)
      .png({ palette: true, colours, effort: 10, dither: 0 })
      .toBuffer();
    if (small.byteLength > MOST) continue;
    await writeFile(file, small);
    return;
  }
  throw new Error(`${file} would be larger than ${MOST} bytes.`);
}
