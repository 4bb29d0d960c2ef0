import type { ImageSource, Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { blaming } from '../svg/blaming.ts';
import type { Drawn, LaidOut } from '../svg/draw-node.ts';
import type { Face } from '../text/index.ts';
import { evenMetrics } from './even-metrics.ts';
import { loadTakumi } from './load-takumi.ts';
import { takumiTree } from './takumi-tree.ts';

let opening: Promise<Renderer> | undefined;

const registered = new Map<string, Promise<unknown>>();

/**
 * Draws a tree with takumi.
 * @throws {CardError} what is wrong with it, and what to do.
 */
export async function drawByTakumi({ design, card, node, typesetter }: LaidOut): Promise<Drawn> {
  const renderer = await (opening ??= loadTakumi().then(({ Renderer }) => new Renderer()));
  const { width, height } = card.size;
  const photo = JSON.stringify(node).includes('data:image/jpeg');
  // Of a photo, a PNG is mostly too large.
  const format = photo ? 'raw' : 'png';
  const drawn = await blaming(design, card, async () => {
    const { pictures } = await typesetter.letters();
    const images: ImageSource[] = [];
    const children = await takumiTree(node, {
      pictures,
      images,
      loose: (it) => typesetter.runs(it),
    });
    const { faces } = await typesetter.letters();
    await Promise.all(faces.map((face) => register(renderer, face)));
    const style = { display: 'flex', width, height, backgroundColor: '#fff' } as const;
    const root = { type: 'container', style, children } as const;
    return renderer.render(root, { width, height, format, images });
  });
  const rendering =
    format === 'png'
      ? { picture: sharp(drawn), photo, png: drawn }
      : { picture: sharp(drawn, { raw: { width, height, channels: 4 } }), photo };
  return { rendering, unset: new Set() };
}

function register(renderer: Renderer, { name, sfnt }: Face): Promise<unknown> {
  const known = registered.get(name);
  if (known) return known;
  const data = evenMetrics(sfnt);
  const made = renderer.registerFont({ name, data, weight: 400, style: 'normal' });
  registered.set(name, made);
  return made;
}
