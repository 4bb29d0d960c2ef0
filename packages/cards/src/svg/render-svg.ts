import sharp, { type Sharp } from 'sharp';
import type { Pixels } from '../pictures/pixels.ts';
import { photoLayers } from './photo-layers.ts';
import { hasGround, slimSvg } from './slim-svg.ts';

/** A card's picture, to be encoded. */
export interface Rendering {
  picture: Sharp | Pixels;
  /** Whether it shows a photo. */
  photo: boolean;
  /** The same as PNG, where what drew it packs it well. */
  png?: Buffer;
}

/** Renders a card's SVG as pixels. Where the SVG is clear, the picture is white. */
export async function renderSvg(
  svg: string,
  size: { width: number; height: number },
): Promise<Rendering> {
  const slim = slimSvg(svg);
  const layers = photoLayers(slim, size);
  if (!layers) {
    return { picture: open(onWhite(slim, size)), photo: slim.includes('data:image/jpeg') };
  }
  const { place, shown } = layers;
  const photo = sharp(layers.photo)
    .resize(place.width, place.height, { fit: 'fill' })
    .extract({
      left: shown.x - place.x,
      top: shown.y - place.y,
      width: shown.width,
      height: shown.height,
    });
  const over = { input: Buffer.from(layers.over) };
  if (shown.width === size.width && shown.height === size.height) {
    return { picture: photo.composite([over]), photo: true };
  }
  const { data, info } = await photo.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const laid = { input: data, raw: { width, height, channels }, left: shown.x, top: shown.y };
  return { picture: open(onWhite(layers.under, size)).composite([laid, over]), photo: true };
}

/** Cards have no alpha channel. To paint a ground that is painted over would take its time. */
function onWhite(svg: string, size: { width: number; height: number }): string {
  if (hasGround(svg, size)) return svg;
  return svg.replace('>', '><rect width="100%" height="100%" fill="#fff"/>');
}

function open(svg: string): Sharp {
  // The SVG is ours, and a picture in it may be longer than readers take from strangers.
  return sharp(Buffer.from(svg), { unlimited: true });
}
