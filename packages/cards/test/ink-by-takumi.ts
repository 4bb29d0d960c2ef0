import { box } from '../src/card-element.ts';
import { rawPixels } from '../src/pictures/pixels.ts';
import { designCard } from './design-cards.ts';
import type { LaidOut } from '../src/svg/draw-node.ts';
import { drawByTakumi } from '../src/takumi/draw-by-takumi.ts';
import type { SetText } from '../src/types.ts';
import type { Ink } from './ink-of.ts';

/** Around the text, so that ink outside of it isn't cut off. */
const MARGIN = 60;

/** Less than so much of white is ink: half of the letters' grey, where they cover half a pixel. */
const LIGHT = 190;

const design = { name: 'ink', version: '1', draw: () => null };

/** Where a text's ink is in takumi's picture of it, from the text's own corner. For tests. */
export async function inkByTakumi(
  { element, width: own, height: high }: SetText,
  typesetter: LaidOut['typesetter'],
): Promise<Ink | undefined> {
  const size = { width: own + 2 * MARGIN, height: high + 2 * MARGIN };
  const at = { display: 'flex', position: 'absolute', left: MARGIN, top: MARGIN };
  const card = { ...designCard('wide'), size: { ...designCard('wide').size, ...size } };
  const node = box({ display: 'flex', ...size }, box(at, element));
  const { rendering } = await drawByTakumi({ design, card, node, typesetter });
  const { data, width, height } = await rawPixels(rendering.picture);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = (y * width + x) * 3;
      if (Math.min(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0) > LIGHT) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (right === 0) return undefined;
  const from = (edge: number) => edge - MARGIN;
  return { left: from(left), top: from(top), right: from(right), bottom: from(bottom) };
}
