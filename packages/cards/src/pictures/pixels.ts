import sharp, { type Sharp } from 'sharp';

/** The pixels of an opaque picture, three bytes each. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** The pixels of an opaque picture, which may be read again. */
export async function rawPixels(picture: Sharp | Pixels): Promise<Pixels> {
  if (!('clone' in picture)) return picture;
  // A grey picture has one channel.
  const raw = picture.clone().removeAlpha().toColourspace('srgb').raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export function openPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** How many buffers of pixels wait for another card: as many as are drawn at once. */
const FREE_MAX = 3;

const free: Buffer[] = [];

/**
 * A copy of pixels in memory that was given back. To take new memory for each card makes V8 look
 * through all of it every few cards.
 */
export function copyPixels({ data, ...size }: Pixels): Pixels {
  const known = free.findIndex(({ byteLength }) => byteLength === data.byteLength);
  const [copy = Buffer.allocUnsafeSlow(data.byteLength)] = known < 0 ? [] : free.splice(known, 1);
  data.copy(copy);
  return { ...size, data: copy };
}

/** Gives back the memory of a copy that nobody reads any more. */
export function releasePixels({ data }: Pixels): void {
  free.unshift(data);
  free.length = Math.min(free.length, FREE_MAX);
}
