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
