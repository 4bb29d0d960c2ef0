import { textDirection } from '@developing-story/story';
import { cardSize } from './card-size.ts';
import { readyPicture } from './pictures/ready-picture.ts';
import { readFacts } from './read-facts.ts';
import { readColours } from './read-look.ts';
import type { CardRequest, DesignCard } from './types.ts';

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
