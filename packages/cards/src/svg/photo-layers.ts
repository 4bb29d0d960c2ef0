import type { CardBox } from '../types.ts';
import { intersection } from './boxes.ts';

/** A card in three layers: what lies under its photo, the photo, and what lies over it. */
interface Layers {
  /** An SVG, opaque. */
  under: string;
  /** The bytes of a JPEG. */
  photo: Buffer;
  /** What the whole photo is stretched to: parts of it may lie outside the card. Whole pixels. */
  place: CardBox;
  /** The part of the card that shows it. Whole pixels, inside the card. */
  shown: CardBox;
  /** An SVG, clear where it shows the photo. */
  over: string;
}

/** As satori writes an image that is stretched to its place and cut off by straight edges. */
const PHOTO =
  /<image x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)" href="data:image\/jpeg;base64,([^"]+)" preserveAspectRatio="none" clip-path="url\(#([\w-]+)\)" mask="url\(#([\w-]+)\)"\/>/;

const DEFINITIONS = /<(defs|mask|clipPath|filter|linearGradient|radialGradient)\b[^>]*>.*?<\/\1>/gs;

/**
 * Takes a photo out of a card's SVG, to be laid between the rest by what is made for photos: an SVG
 * reader takes 40 ms and more to draw one. A photo that is turned, rounded, see-through or filtered,
 * or in a group of any kind, stays where it is.
 *
 * @param svg As satori writes it.
 */
export function photoLayers(
  svg: string,
  size: { width: number; height: number },
): Layers | undefined {
  const match = PHOTO.exec(svg);
  if (!match) return undefined;
  const [image, x, y, width, height, base64 = '', clip = '', mask = ''] = match;
  const before = svg.slice(0, match.index);
  const after = svg.slice(match.index + image.length);
  if (after.includes('data:image/jpeg')) return undefined;
  const drawnBefore = before.replace(DEFINITIONS, '');
  if (count(drawnBefore, /<g\b/g) !== count(drawnBefore, /<\/g>/g)) return undefined;

  const card = { x: 0, y: 0, ...size };
  const shown = [edges('clipPath', clip, before), edges('mask', mask, before)].reduce<
    CardBox | undefined
  >((box, it) => box && it && intersection(box, it), card);
  if (!shown || shown.width < 1 || shown.height < 1) return undefined;
  if (Object.values(shown).some((it) => !Number.isInteger(it))) return undefined;

  const place = wholePixels(Number(x), Number(y), Number(width), Number(height));
  const visible = intersection(shown, place);
  if (visible.width < 1 || visible.height < 1) return undefined;
  const opening = svg.slice(0, svg.indexOf('>') + 1);
  return {
    under: `${before}</svg>`,
    photo: Buffer.from(base64, 'base64'),
    place,
    shown: visible,
    over: `${opening}${(before.match(DEFINITIONS) ?? []).join('')}${after}`,
  };
}

/** The rectangle that a clip or mask cuts out, with those that it is cut by in turn. */
function edges(type: string, id: string, svg: string): CardBox | undefined {
  const start = svg.indexOf(`<${type} id="${id}"`);
  if (start < 0) return undefined;
  const definition = svg.slice(start, svg.indexOf(`</${type}>`, start));
  const match =
    /^<\w+ id="[^"]+"(?: clip-path="url\(#([\w-]+)\)")?><rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"(?: fill="#fff")?(?: mask="url\(#([\w-]+)\)")?\/>$/.exec(
      definition,
    );
  if (!match) return undefined;
  const [, clip, x, y, width, height, mask] = match;
  const box = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  const outer = clip ?? mask;
  if (outer === undefined) return box;
  const around = edges(type, outer, svg);
  return around && intersection(box, around);
}

/** Edges are rounded, not lengths: what covered a whole pixel's edge covers it still. */
function wholePixels(x: number, y: number, width: number, height: number): CardBox {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.round(x + width) - left),
    height: Math.max(1, Math.round(y + height) - top),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
