import sharp, { type Sharp } from 'sharp';
import { CardError } from '../card-error.ts';
import { CARD_BYTES_MAX } from '../card-size.ts';
import type { CardFormat, DrawnCard } from '../types.ts';
import { openPixels, rawPixels, type Pixels } from './pixels.ts';
import { guessPngBytes, isDrawn } from './png-guess.ts';

/**
 * Of the levels of zlib's work, where bytes stop paying: cards of words, drawn and packed, took
 * 8.1 ms and 72 KB at level 1, 8.4 and 55 at level 2, 9.8 and 50 at level 6, 31.8 and 42 at level 9.
 */
const PNG = { compressionLevel: 2 };

/** From what no eye tells from the original to what can just be shown. */
const JPEG_QUALITIES = [88, 80, 70, 60, 50, 40] as const;

/** A guess is so far wrong at most; beyond it, a PNG isn't tried. */
const GUESS_ERROR = 1.5;

/** What a card's bytes are to be. */
export interface Encoding {
  /** @default 'png' */
  format?: CardFormat | undefined;
  /** @default 300_000 */
  maxBytes?: number | undefined;
}

/** A picture to encode. */
interface Encodable {
  /** Opaque. */
  picture: Sharp | Pixels;
  /** Whether it shows a photo, of which a PNG is mostly too large. */
  photo: boolean;
  /** The same as PNG, if it is there already. */
  png?: Buffer;
  /** The headline or file, as `CardError` has it. */
  card: string;
  /** What messages call it: `The card "Power is back"`. */
  called: string;
}

/**
 * Encodes a picture in at most so many bytes, without an alpha channel. One that has more is given
 * fewer colours where they can stand for all, else made a JPEG of falling quality, with a warning
 * that says so.
 *
 * @throws {CardError} where no encoding is small enough.
 */
export async function encodeCard(
  { picture, photo, png, card, called }: Encodable,
  { format = 'png', maxBytes = CARD_BYTES_MAX }: Encoding,
): Promise<DrawnCard> {
  checkEncoding({ card, called }, format, maxBytes);
  const tried =
    png && format === 'png'
      ? await packed(png)
      : await firstTry(picture, format, photo ? maxBytes * GUESS_ERROR : Infinity);
  if (tried.card && tried.bytes <= maxBytes) return tried.card;

  const tooLarge = `${called} has ${count(tried.bytes)} bytes as ${format.toUpperCase()}, and networks may show none of more than ${count(maxBytes)}`;
  // Drawn once, encoded as often as it takes.
  const pixels = tried.pixels ?? (await rawPixels(picture));
  if (format === 'png' && isDrawn(pixels)) {
    const fewer = await openPixels(pixels).png({ palette: true, effort: 7 }).toBuffer();
    if (fewer.byteLength <= maxBytes) {
      return drawn(fewer, 'png', pixels, `${tooLarge}. It was given at most 256 colours. ${MEND}`);
    }
  }
  let smallest = Infinity;
  for (const quality of JPEG_QUALITIES) {
    const jpeg = await openPixels(pixels).jpeg(jpegOptions(quality)).toBuffer();
    if (jpeg.byteLength <= maxBytes) {
      const mend =
        format === 'png'
          ? `For photos, set the cards' format to 'jpeg'.`
          : `Or take a calmer picture.`;
      const said = `${tooLarge}. It was made a JPEG of quality ${quality}. ${mend}`;
      return drawn(jpeg, 'jpeg', pixels, said);
    }
    smallest = Math.min(smallest, jpeg.byteLength);
  }
  throw new CardError(
    card,
    `${tooLarge}. Even as a JPEG of quality ${String(JPEG_QUALITIES.at(-1))} it has ${count(smallest)}. Take a calmer picture, or allow more bytes.`,
  );
}

const MEND = 'Take a calmer picture or design, or allow more bytes.';

interface Try {
  /** How many it takes, or about how many it would. */
  bytes: number;
  card?: DrawnCard;
  pixels?: Pixels;
}

async function packed(png: Buffer): Promise<Try> {
  return { bytes: png.byteLength, card: drawn(png, 'png', await sharp(png).metadata()) };
}

/** Encodes a picture as asked for, unless it can be told that it would have too many bytes. */
async function firstTry(
  picture: Sharp | Pixels,
  format: CardFormat,
  likelyMost: number,
): Promise<Try> {
  const guessed = format === 'png' && likelyMost !== Infinity;
  // A clone of pixels would be a copy of them.
  const pixels = guessed || !('clone' in picture) ? await rawPixels(picture) : undefined;
  if (guessed && pixels) {
    const bytes = Math.round(guessPngBytes(pixels) / 1000) * 1000;
    if (bytes > likelyMost) return { bytes, pixels };
  }
  const source = pixels ? openPixels(pixels) : (picture as Sharp).clone().removeAlpha();
  const encoder = format === 'png' ? source.png(PNG) : source.jpeg(jpegOptions());
  const { data, info } = await encoder.toBuffer({ resolveWithObject: true });
  return { bytes: data.byteLength, card: drawn(data, format, info), ...(pixels && { pixels }) };
}

function drawn(
  bytes: Buffer,
  format: CardFormat,
  { width, height }: { width: number; height: number },
  ...warnings: string[]
): DrawnCard {
  return { bytes, type: `image/${format}`, width, height, warnings };
}

/** Colour at full resolution: letters in colour stay sharp. mozjpeg takes five times as long. */
function jpegOptions(quality: number = JPEG_QUALITIES[0]) {
  return { quality, chromaSubsampling: '4:4:4' } as const;
}

function checkEncoding(
  { card, called }: { card: string; called: string },
  format: string,
  maxBytes: number,
): void {
  if (format !== 'png' && format !== 'jpeg') {
    throw new CardError(card, `${called} has the format "${format}". Use "png" or "jpeg".`);
  }
  if (!(maxBytes > 0)) {
    throw new CardError(card, `${called} may have ${maxBytes} bytes. Allow some: 300000.`);
  }
}

function count(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
