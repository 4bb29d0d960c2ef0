import { encodeCard } from './pictures/encode-card.ts';
import { releasePixels } from './pictures/pixels.ts';
import { drawPicture } from './svg/draw-picture.ts';
import type { CardRequest, DrawnCard } from './types.ts';

/**
 * Draws a card, without an alpha channel and in at most so many bytes. Equal requests, and equal
 * bytes in the files they name, give equal bytes. Nothing is fetched.
 *
 * @throws {CardError} where it can't be drawn: what is wrong, and what to do.
 */
export async function drawCard(request: CardRequest): Promise<DrawnCard> {
  const { size, warnings, ...rendering } = await drawPicture(request);
  const { headline } = request.facts;
  const called = `The ${size.name} card "${headline}"`;
  try {
    const drawn = await encodeCard({ ...rendering, card: headline, called }, request);
    return { ...drawn, warnings: [...warnings, ...drawn.warnings] };
  } finally {
    if ('data' in rendering.picture) releasePixels(rendering.picture);
  }
}
