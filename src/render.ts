/**
 * What runs native code while pages are made. Routes reach it by its public name alone, which
 * Vite leaves to Node: bundled, satori and sharp would not find their binaries.
 */
import { createCardStore, type CardFacts, type CardStore } from '@developing-story/cards';

export { CARD_HEIGHT, CARD_TYPE, CARD_WIDTH, cardVersion } from '@developing-story/cards';

const stores = new Map<string, CardStore>();

/** The picture of a card, from the store in a folder or drawn into it. */
export function getCard(facts: CardFacts, dir: string): Promise<Uint8Array> {
  let store = stores.get(dir);
  if (!store) {
    store = createCardStore({ dir });
    stores.set(dir, store);
  }
  return store.get(facts);
}

/** How many cards this run drew, how many it found drawn, and what no font could show. */
export function cardStats(dir: string): CardStore['stats'] {
  return stores.get(dir)?.stats ?? { drawn: 0, reused: 0, warnings: [] };
}
