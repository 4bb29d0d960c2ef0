/**
 * What runs native code while pages are made. Routes reach it by its public name alone, which
 * Vite leaves to Node: bundled, satori and sharp would not find their binaries.
 */
import {
  createCardStore,
  fitPicture,
  type CardFacts,
  type CardStore,
} from '@developing-story/cards';

export { publisherGuids } from './publisher-functions.ts';
export { CARD_HEIGHT, CARD_TYPE, CARD_WIDTH, cardVersion } from '@developing-story/cards';

/** A card: drawn from facts, or a picture of the publisher's own by the path of its file. */
export type CardSource = { facts: CardFacts } | { picture: string };

const stores = new Map<string, CardStore>();

/** The picture of a card, from the store in a folder or drawn into it. */
export function getCard(source: CardSource, dir: string): Promise<Uint8Array> {
  if ('picture' in source) return fitPicture(source.picture);
  let store = stores.get(dir);
  if (!store) {
    store = createCardStore({ dir });
    stores.set(dir, store);
  }
  return store.get(source.facts);
}

/** How many cards this run drew, how many it found drawn, and what no font could show. */
export function cardStats(dir: string): CardStore['stats'] {
  return stores.get(dir)?.stats ?? { drawn: 0, reused: 0, warnings: [] };
}
