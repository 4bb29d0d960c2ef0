import { CardError } from '../card-error.ts';
import { cardSize } from '../card-size.ts';
import type { CardSizeName, DrawnCard } from '../types.ts';
import { encodeCard, type Encoding } from './encode-card.ts';
import { decodingError, openPicture } from './open-picture.ts';

/** What a publisher's own card is to be. */
export interface FitOptions extends Encoding {
  /** @default 'wide' */
  size?: CardSizeName | undefined;
}

/**
 * A publisher's own picture as a card: its middle, in the card's size, in at most so many bytes.
 *
 * @param file An absolute path.
 * @throws {CardError} where the file is no picture, or has too much in it for a card.
 */
export async function fitPicture(file: string, options: FitOptions = {}): Promise<DrawnCard> {
  const { width, height } = cardSize(options.size, file);
  try {
    const open = await openPicture(file);
    const decoded = await open.decode(Math.max(width / open.width, height / open.height));
    const picture = decoded
      .resize(width, height, { fit: 'cover' })
      .flatten({ background: '#ffffff' });
    const named = { card: file, called: `The card ${file}` };
    return await encodeCard({ picture, photo: !open.vector, ...named }, options);
  } catch (cause) {
    if (cause instanceof CardError) throw cause;
    const said = decodingError(cause);
    throw new CardError(file, `The card ${file} ${said.message}`, { cause });
  }
}
