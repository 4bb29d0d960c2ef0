import { createKept } from '../kept.ts';
import { rawPixels, type Pixels } from '../pictures/pixels.ts';
import { drawNode, type Drawn, type LaidOut } from './draw-node.ts';
import { partWords } from './part-words.ts';
import { writeWords } from './write-words.ts';

/** What lies under the texts of a card. */
interface Ground extends Pick<Drawn, 'unset'> {
  pixels: Pixels;
}

/** Bytes of grounds that are kept: a dozen wide ones. */
const KEPT_MAX = 32_000_000;

const keptGrounds = createKept<Ground>(KEPT_MAX, ({ pixels }) => pixels.data.byteLength);

/**
 * Draws what cards have in common once in a run, and on it the texts of this one.
 *
 * @returns Nothing of a card of which satori has to draw all.
 * @throws {CardError} what is wrong with it, and what to do.
 */
export async function drawInParts(laidOut: LaidOut): Promise<Drawn | undefined> {
  const { card, node } = laidOut;
  const parts = partWords(node);
  if (!parts) return undefined;
  const key = JSON.stringify([card.size, parts.ground]);
  // No other card has it in common, and words on a picture don't lie on one colour.
  if (card.picture && key.includes(card.picture.src)) return undefined;
  let ground = keptGrounds.get(key);
  if (!ground) {
    const { rendering, unset } = await drawNode({ ...laidOut, node: parts.ground });
    ground = { pixels: await rawPixels(rendering.picture), unset };
    keptGrounds.set(key, ground);
  }
  const pixels = await writeWords(ground.pixels, parts.texts);
  if (!pixels) return undefined;
  return { rendering: { picture: pixels, photo: false }, unset: ground.unset };
}
