import sharp from 'sharp';
import { CardError } from './card-error.ts';
import { CARD_BYTES_MAX, CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';

/** Fewer colours make fewer bytes; what a drawing has at most first, then what a photo can bear. */
const COLOURS = [256, 64, 16];

/**
 * A publisher's own picture as a card: its middle, `CARD_WIDTH` by `CARD_HEIGHT`, PNG, at most
 * `CARD_BYTES_MAX` bytes.
 *
 * @param file A path.
 * @throws {CardError} where the file is no picture, or has too much in it for a card.
 */
export async function fitPicture(file: string): Promise<Uint8Array> {
  try {
    const picture = sharp(file)
      .rotate()
      .resize(CARD_WIDTH, CARD_HEIGHT, { fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .removeAlpha();
    const whole = await picture.clone().png({ compressionLevel: 9 }).toBuffer();
    if (whole.byteLength <= CARD_BYTES_MAX) return whole;
    for (const colours of COLOURS) {
      const smaller = await picture.clone().png({ palette: true, colours, effort: 7 }).toBuffer();
      if (smaller.byteLength <= CARD_BYTES_MAX) return smaller;
    }
  } catch (cause) {
    throw new CardError(file, `The card ${file} can't be read as a picture.`, { cause });
  }
  throw new CardError(
    file,
    `The card ${file} has too much detail: networks refuse more than ${CARD_BYTES_MAX} bytes. Take a calmer picture.`,
  );
}
