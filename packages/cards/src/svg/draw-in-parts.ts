import { LRUCache } from 'lru-cache';
import { rawPixels, type Pixels } from '../pictures/pixels.ts';
import { drawNode, type Drawn, type LaidOut } from './draw-node.ts';
import { partWords } from './part-words.ts';
import { writeWords } from './write-words.ts';

/** What lies under the texts of a card. */
interface Ground {
  pixels: Pixels;
  /** Whether it shows a photo. */
  photo: boolean;
}

/** Bytes of grounds that are kept: a dozen wide ones. */
const KEPT_MAX = 32_000_000;

const keptGrounds = new LRUCache<string, Ground>({
  maxSize: KEPT_MAX,
  sizeCalculation: ({ pixels }) => pixels.data.byteLength,
});

/** A ground has no letters, and satori parses all fonts that it gets. */
const NO_LETTERS = { satori: () => Promise.resolve({ fonts: [], graphemeImages: {} }) };

/**
 * Draws what cards have in common once in a run, and on it the texts of this one.
 *
 * @returns Nothing of a card of which satori has to draw all.
 * @throws {CardError} what is wrong with it, and what to do.
 */
export async function drawInParts(laidOut: LaidOut): Promise<Drawn | undefined> {
  const parts = partWords(laidOut.node);
  if (!parts) return undefined;
  const { pixels, photo } = await groundOf({ ...laidOut, node: parts.ground });
  const picture = writeWords(pixels, parts.texts);
  return { rendering: { picture, photo }, unset: new Set() };
}

async function groundOf(laidOut: LaidOut): Promise<Ground> {
  const { card, node } = laidOut;
  const key = JSON.stringify([card.size, node]);
  const known = keptGrounds.get(key);
  if (known) return known;
  const typesetter = { ...laidOut.typesetter, ...NO_LETTERS };
  const { rendering } = await drawNode({ ...laidOut, typesetter });
  const ground = { pixels: await rawPixels(rendering.picture), photo: rendering.photo };
  // No other card has a lead picture in common.
  if (!card.picture || !key.includes(card.picture.src)) keptGrounds.set(key, ground);
  return ground;
}
