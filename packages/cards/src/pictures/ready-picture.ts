import type { OutputInfo } from 'sharp';
import sharp from 'sharp';
import { CardError } from '../card-error.ts';
import { fileStamp } from '../file-hash.ts';
import type { CardPicture, CardSize } from '../types.ts';
import { decodingError, openPicture, type OpenPicture } from './open-picture.ts';
import { PictureError } from './picture-error.ts';

/** Characters of data URIs that are kept: the lead pictures of some hundred stories. */
const KEPT_MAX = 64_000_000;

/** A panorama is cut to so many times the card's side: more of it no design can show. */
const LONGEST = 2;

/** The most a logo is drawn at, in pixels. */
const LOGO = { width: 480, height: 160 };

const kept = new Map<string, CardPicture>();
const underWay = new Map<string, Promise<CardPicture>>();

/** A picture of a card. */
interface PictureRequest {
  /** An absolute path. */
  file: string;
  use: 'picture' | 'logo';
  size: CardSize;
  /** The headline of the card, for errors. */
  card: string;
}

/**
 * Reads a picture for cards of a size, scaled to what such a card can show. Once for all cards that
 * show it, as long as the file stays as it is.
 *
 * @throws {CardError} which file, what is wrong with it, and what to do.
 */
export async function readyPicture({
  file,
  use,
  size,
  card,
}: PictureRequest): Promise<CardPicture> {
  try {
    // A missing file is said to be missing where it is opened.
    const key = `${use} ${size.name} ${fileStamp(file)} ${file}`;
    const known = kept.get(key);
    if (known) {
      // The last in the map is the last one used.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    let reading = underWay.get(key);
    if (!reading) {
      reading = scaled(file, use, size);
      underWay.set(key, reading);
    }
    const picture = await reading;
    // What failed stays, so that a picture which takes too long does so once.
    underWay.delete(key);
    keep(key, picture);
    return picture;
  } catch (cause) {
    if (!(cause instanceof PictureError)) throw cause;
    throw new CardError(card, `The ${use} of the card "${card}", ${file}, ${cause.message}`, {
      cause,
    });
  }
}

function keep(key: string, picture: CardPicture): void {
  kept.set(key, picture);
  let total = 0;
  for (const { src } of kept.values()) total += src.length;
  for (const [oldest, { src }] of kept) {
    if (total <= KEPT_MAX) break;
    kept.delete(oldest);
    total -= src.length;
  }
}

async function scaled(
  file: string,
  use: PictureRequest['use'],
  size: CardSize,
): Promise<CardPicture> {
  const open = await openPicture(file);
  const { width, height } = use === 'logo' ? inside(open) : covering(open, size);
  const scale = Math.max(width / open.width, height / open.height);
  try {
    const decoded = await open.decode(scale);
    const { data, info } = await decoded
      .resize(width, height, { fit: 'cover' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { src: await dataUri(data, info, use), width, height };
  } catch (cause) {
    throw decodingError(cause);
  }
}

/** The size at which a picture covers the card, never larger than it is. */
function covering({ width, height, vector }: OpenPicture, size: CardSize) {
  const cover = Math.max(size.width / width, size.height / height);
  const scale = vector ? cover : Math.min(1, cover);
  return {
    width: clamp(width * scale, size.width * LONGEST),
    height: clamp(height * scale, size.height * LONGEST),
  };
}

function inside({ width, height, vector }: OpenPicture) {
  const fit = Math.min(LOGO.width / width, LOGO.height / height);
  const scale = vector ? fit : Math.min(1, fit);
  return { width: clamp(width * scale, LOGO.width), height: clamp(height * scale, LOGO.height) };
}

function clamp(length: number, most: number): number {
  return Math.max(1, Math.min(Math.round(length), most));
}

/** JPEG, which SVG readers decode fastest; PNG for what has see-through parts or sharp edges. */
async function dataUri(
  data: Buffer,
  { width, height, channels }: OutputInfo,
  use: PictureRequest['use'],
): Promise<string> {
  const picture = sharp(data, { raw: { width, height, channels } });
  if (use === 'picture' && (channels % 2 === 1 || isOpaque(data, channels))) {
    const jpeg = await picture
      .removeAlpha()
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
      .toBuffer();
    return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  }
  const png = await picture.png({ compressionLevel: 6 }).toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

function isOpaque(data: Buffer, channels: number): boolean {
  for (let at = channels - 1; at < data.length; at += channels) {
    if (data[at] !== 255) return false;
  }
  return true;
}
