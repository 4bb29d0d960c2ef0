/**
 * What runs native code while pages are made. Routes reach it by its public name alone, which
 * Vite leaves to Node: bundled, satori and sharp would not find their binaries.
 */
import {
  CARD_SIZES,
  createCardStore,
  type CardFormat,
  type CardProgress,
  type CardRequest,
  type CardSizeName,
  type CardStats,
  type CardStore,
  type DrawnCard,
} from '@developing-story/cards';
import { chooseCardsDir } from './setup/choose-cards-dir.ts';

export { cardVersion } from '@developing-story/cards';
export { builtAt } from './setup/built-at.ts';
export { publisherGuids } from './setup/publisher-guids.ts';
export { lookOnServer } from './setup/server-files.ts';
export { renderFault } from './setup/render-fault.ts';

/** A card: to be drawn, or a picture of the publisher's own by the path of its file. */
export type CardSource =
  CardRequest | { picture: string; size: CardSizeName; format: CardFormat; maxBytes: number };

const stores = new Map<string, CardStore>();
const listeners = new Map<string, (progress: CardProgress) => void>();

function storeIn(dir: string): CardStore {
  const store =
    stores.get(dir) ??
    createCardStore({ dir, onProgress: (progress) => listeners.get(dir)?.(progress) });
  stores.set(dir, store);
  return store;
}

const ofServers = new Map<string, string>();

/**
 * The folder of a server's cards. As it begins, what nobody has asked for in long is dropped there:
 * no build does that for it.
 *
 * @param built Where the build keeps its cards.
 */
export function serverCardsDir(built: string): string {
  const known = ofServers.get(built);
  if (known !== undefined) return known;
  const dir = chooseCardsDir(built);
  ofServers.set(built, dir);
  storeIn(dir)
    .finish()
    .catch(() => undefined);
  return dir;
}

/** A card, from the store in a folder or drawn into it. */
export function getCard(source: CardSource, dir: string): Promise<DrawnCard> {
  if ('facts' in source) return storeIn(dir).get(source);
  const { picture, ...options } = source;
  return storeIn(dir).getPicture(picture, options);
}

/**
 * Draws cards that will be asked for one at a time, as many at once as pay. What can't be drawn
 * says so when it is asked for.
 */
export function drawCards(sources: readonly CardSource[], dir: string): Promise<void> {
  return storeIn(dir).drawAhead(sources.filter((source) => 'facts' in source));
}

/** The pixels of a card. */
export function cardSize(name: CardSizeName): { width: number; height: number } {
  const { width, height } = CARD_SIZES[name];
  return { width, height };
}

/** Has a function told how the drawing of cards goes on, once a second at most. */
export function watchCards(dir: string, listener: (progress: CardProgress) => void): void {
  listeners.set(dir, listener);
}

/** What a run did, and what editors should know. What no build has used for long is dropped. */
export async function finishCards(dir: string): Promise<CardStats | undefined> {
  const store = stores.get(dir);
  await store?.finish();
  return store?.stats;
}
