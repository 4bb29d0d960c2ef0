import { CardError } from './card-error.ts';
import type { CardSize, CardSizeName } from './types.ts';

/**
 * The most bytes a card may have by default: WhatsApp shows no picture for a link whose image is
 * larger.
 */
export const CARD_BYTES_MAX = 300_000;

/** Between what matters and the edge of the square that networks cut out of the middle. */
const AIR = 16;

/** The sizes of cards, in pixels: for `og:image`, for square previews, for stories of networks. */
export const CARD_SIZES: Readonly<Record<CardSizeName, CardSize>> = {
  wide: sized('wide', 1200, 630),
  square: sized('square', 1200, 1200),
  tall: sized('tall', 1080, 1920),
};

/**
 * A size by its name.
 * @throws {CardError} where there is none of that name.
 */
export function cardSize(name: CardSizeName = 'wide', card: string): CardSize {
  // Publishers write the name in files that nothing type-checks.
  const size = (CARD_SIZES as Partial<typeof CARD_SIZES>)[name];
  if (size) return size;
  throw new CardError(
    card,
    `The card "${card}" has the size "${name}". Use one of ${Object.keys(CARD_SIZES).join(', ')}.`,
  );
}

/** A size, and the middle square in it less some air. */
function sized(name: CardSizeName, width: number, height: number): CardSize {
  const side = Math.min(width, height);
  return {
    name,
    width,
    height,
    safe: {
      x: (width - side) / 2 + AIR,
      y: (height - side) / 2 + AIR,
      width: side - 2 * AIR,
      height: side - 2 * AIR,
    },
  };
}
