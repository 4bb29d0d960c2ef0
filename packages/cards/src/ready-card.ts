import { textDirection } from '@developing-story/story';
import { CardError } from './card-error.ts';
import { CARD_SIZES } from './card-size.ts';
import { readFacts } from './read-facts.ts';
import { readColours } from './read-look.ts';
import { readyPicture } from './ready-picture.ts';
import type { CardRequest, CardSize, DesignCard } from './types.ts';

/**
 * Makes a card ready for its design: facts checked and tidied, defaults in place, files read.
 * @throws {CardError} what is wrong with it, and what to do.
 */
export async function readyCard({
  facts,
  look = {},
  size: name,
}: CardRequest): Promise<DesignCard> {
  const { picture, ...read } = readFacts(facts);
  const size = cardSize(name, read.headline);
  const open = (use: 'picture' | 'logo', file: string | undefined) =>
    file ? readyPicture({ file, use, size, card: read.headline }) : Promise.resolve(undefined);
  const [lead, logo] = await Promise.all([open('picture', picture), open('logo', look.logo)]);
  return {
    ...read,
    direction: textDirection(read.lang),
    size,
    colours: readColours(look, read.headline),
    ...(lead && { picture: lead }),
    ...(logo && { logo }),
  };
}

/**
 * A size by its name.
 * @throws {CardError} where there is none of that name.
 */
export function cardSize(name: CardRequest['size'] = 'wide', card: string): CardSize {
  // Publishers write the name in files that nothing type-checks.
  const size = (CARD_SIZES as Partial<typeof CARD_SIZES>)[name];
  if (size) return size;
  throw new CardError(
    card,
    `The card "${card}" has the size "${name}". Use one of ${Object.keys(CARD_SIZES).join(', ')}.`,
  );
}
