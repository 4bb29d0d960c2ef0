import { createKept } from '../kept.ts';
import { rawPixels, type Pixels } from '../pictures/pixels.ts';
import { drawNode, type Drawn, type LaidOut } from './draw-node.ts';
import { partWords } from './part-words.ts';
import { writeWords } from './write-words.ts';

/** What lies under the texts of a card. */
interface Ground extends Pick<Drawn, 'unset'> {
  pixels: Pixels;
  photo: boolean;
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
  const parts = partWords(laidOut.node);
  if (!parts) return undefined;
  const ground = await groundOf({ ...laidOut, node: parts.ground });
  const pixels = writeWords(ground.pixels, parts.texts);
  return pixels && { rendering: { picture: pixels, photo: ground.photo }, unset: ground.unset };
}

async function groundOf(laidOut: LaidOut): Promise<Ground> {
  const { card, node } = laidOut;
  const key = JSON.stringify([card.size, node]);
  const known = keptGrounds.get(key);
  if (known) return known;
  const { rendering, unset } = await drawNode(laidOut);
  const ground = { photo: rendering.photo, pixels: await rawPixels(rendering.picture), unset };
  // No other card has a lead picture in common.
  if (!card.picture || !key.includes(card.picture.src)) keptGrounds.set(key, ground);
  return ground;
}
