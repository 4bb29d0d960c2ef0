import satori from 'satori';
import sharp from 'sharp';
import { CardError } from './card-error.ts';
import { cardFonts } from './card-fonts.ts';
import { CARD_BYTES_MAX, CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';
import { fitHeadline } from './fit-headline.ts';
import { readFacts } from './read-facts.ts';
import { stack } from './stack-design.ts';
import type { CardFacts } from './types.ts';

/** A card, drawn. */
export interface DrawnCard {
  /** PNG without an alpha channel. */
  png: Uint8Array;
  /** Characters that no font has, which the picture therefore can't show. */
  missing: string[];
}

/**
 * Draws a card as PNG, `CARD_WIDTH` by `CARD_HEIGHT`, at most `CARD_BYTES_MAX` bytes. Equal facts
 * give equal bytes.
 *
 * @throws {CardError} where the facts can't be drawn.
 */
export async function drawCard(facts: CardFacts): Promise<DrawnCard> {
  const { svg, missing } = await cardSvg(facts);
  const picture = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).removeAlpha();
  const png = await picture.clone().png({ compressionLevel: 9 }).toBuffer();
  if (png.byteLength <= CARD_BYTES_MAX) return { png, missing };
  const smaller = await picture.png({ palette: true, effort: 7 }).toBuffer();
  if (smaller.byteLength <= CARD_BYTES_MAX) return { png: smaller, missing };
  throw new CardError(
    facts.headline,
    `The card "${facts.headline}" has ${smaller.byteLength} bytes, and networks refuse more than ${CARD_BYTES_MAX}. Shorten its words.`,
  );
}

/** A card as SVG, its letters as outlines. */
export async function cardSvg(facts: CardFacts): Promise<{ svg: string; missing: string[] }> {
  const read = readFacts(facts);
  const fit = await fitHeadline(stack, read);
  const missing = new Set<string>();
  const svg = await satori(stack.draw(read, fit), {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: cardFonts(),
    loadAdditionalAsset: (_language, characters) => {
      missing.add(characters);
      return Promise.resolve([]);
    },
  });
  return { svg, missing: [...missing] };
}
