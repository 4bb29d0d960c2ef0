/**
 * What runs native code while pages are made. Routes reach it by its public name alone, which
 * Vite leaves to Node: bundled, satori and sharp would not find their binaries.
 */
import {
  AT_ONCE,
  CARD_SIZES,
  cardHash,
  createCardStore,
  limit,
  pictureHash,
  type CardFormat,
  type CardProgress,
  type CardRequest,
  type CardSizeName,
  type CardStats,
  type CardStore,
  type DrawnCard,
} from '@developing-story/cards';
import { cardFill, isOfPart, type CardFill } from './setup/card-fill.ts';
import { cardStore } from './setup/card-stores.ts';
import { chooseCardsDir } from './setup/choose-cards-dir.ts';
import type { CardFile } from './setup/write-cards.ts';

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
    createCardStore({
      dir,
      shared: cardStore(dir),
      fillsShared: cardFill(dir) !== undefined,
      onProgress: (progress) => listeners.get(dir)?.(progress),
    });
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

/** A card of a site, to be drawn. */
interface SiteCard extends CardFile {
  source: () => CardSource;
}

/**
 * The cards of sites that are being built, by the folders of their stores and by their routes. A
 * process that builds a site again of the same files isn't told of them again.
 */
const siteCards = new Map<string, Map<string, readonly CardFile[]>>();

/**
 * Draws cards of a site that is being built, as many at once as pay, and keeps them in mind for
 * `cardFiles`. What can't be drawn says so when it is written. Where a part of all cards is drawn
 * and nothing else, draws those of the cards that are of it.
 */
export async function drawCards(
  cards: readonly SiteCard[],
  { dir, route }: { dir: string; route: string },
): Promise<void> {
  const fill = cardFill(dir);
  if (fill) return fillFrom(cards, fill);
  const routes = siteCards.get(dir) ?? new Map<string, readonly CardFile[]>();
  siteCards.set(dir, routes.set(route, cards));
  const sources = cards.map((card) => card.source());
  return storeIn(dir).drawAhead(sources.filter((source) => 'facts' in source));
}

/** What `drawCards` was given for the routes of a site. */
export function cardFiles(dir: string, routes: readonly string[]): CardFile[] {
  return routes.flatMap((route) => siteCards.get(dir)?.get(route) ?? []);
}

async function fillFrom(cards: readonly SiteCard[], { part, faults }: CardFill): Promise<void> {
  const inTurn = limit(AT_ONCE);
  const drawn = cards.map((card) =>
    inTurn(async () => {
      try {
        if (isOfPart(hashOf(card.source()), part)) await card.draw();
      } catch (error) {
        faults.add(error instanceof Error ? error.message : String(error));
      }
    }),
  );
  await Promise.all(drawn);
}

function hashOf(source: CardSource): string {
  if ('facts' in source) return cardHash(source);
  const { picture, ...options } = source;
  return pictureHash(picture, options);
}

/** The pixels of a card. */
export function cardSize(name: CardSizeName): { width: number; height: number } {
  const { width, height } = CARD_SIZES[name];
  return { width, height };
}

/**
 * Begins a build's run: what one that failed has counted is forgotten.
 *
 * @param listener Told how the drawing goes on, once a second at most.
 */
export function beginCards(dir: string, listener?: (progress: CardProgress) => void): void {
  stores.delete(dir);
  listeners.delete(dir);
  if (listener) listeners.set(dir, listener);
}

/** What a run did, and what editors should know. What no build has used for long is dropped. */
export async function finishCards(dir: string): Promise<CardStats | undefined> {
  const store = stores.get(dir);
  stores.delete(dir);
  await store?.finish();
  return store?.stats;
}
