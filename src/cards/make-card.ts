import {
  cardSize,
  cardVersion,
  getCard,
  lookOnServer,
  serverCardsDir,
  type CardSource,
} from 'astro-developing-story/render';
import { address, cards, cardsDir, options, server } from 'virtual:developing-story/config';
import { design } from 'virtual:developing-story/card-design';
import type { CardFacts, CardRequest, CardSizeName, DrawnCard } from '@developing-story/cards';
import { shortHash } from '@developing-story/story';
import { cardEnding } from '../addresses/card-ending.ts';
import { addresses } from '../stories/site.ts';
import { pictureVersion } from './picture-file.ts';

/** A card as pages and feeds name it. */
export interface Card {
  /**
   * What it is made of: asked for only where it is made.
   * @throws Error where its picture has no file: the story's file, what is wrong and what to do.
   */
  source: () => CardSource;
  /**
   * The picture, drawn or from the cache.
   * @throws Error where it can't be drawn: whose it is, what is wrong and what to do.
   */
  draw: () => Promise<DrawnCard>;
  /** A path from the host's root, `v` included. */
  path: string;
  width: number;
  height: number;
  /** Media type; absent where a picture may be too large for it and become a JPEG. */
  type?: string;
  /** The words on it. */
  alt: string;
}

const { sizes, engine, format, maxBytes } = options.cards;

/** The size of the card that pages and feeds name. */
export const [FIRST_SIZE = 'wide'] = sizes;

/** What a card is made from. */
interface CardMaterial extends Pick<Card, 'source' | 'alt'> {
  /** Where it stands in the folder of cards, and its event. */
  at: { slug: string; id?: string | undefined };
  version: string;
  size: CardSizeName;
  /** Whose it is, for errors: the story's file, or the page. */
  of: string;
  /** The publisher's own picture. @default false */
  isPicture?: boolean;
}

/** What a card is made of needn't be looked at where there are none. */
export const hasCards = address.routes.cards !== false;

/** @returns `undefined` where cards are off. */
export function makeCard(material: CardMaterial): Card | undefined {
  const { at, version, size, of, isPicture = false, source, alt } = material;
  const path = addresses.card(at, cardEnding(size, format), version);
  if (path === undefined) return undefined;
  return {
    source,
    draw: async () => {
      const made = source();
      try {
        return await getCard(made, server ? serverCardsDir(cardsDir) : cardsDir);
      } catch (cause) {
        throw errorOf(of, cause);
      }
    },
    path,
    ...cardSize(size),
    ...(isSure(isPicture) && { type: `image/${format}` }),
    alt,
  };
}

/** Does what may throw, and has the error say whose card it is. */
export function naming<T>(of: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw errorOf(of, cause);
  }
}

function errorOf(of: string, cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${of}: ${said}`, { cause });
}

const look = server ? lookOnServer(cards.look, server.dir) : cards.look;

/** What is to be drawn of some facts on this site. */
export function requestOf(facts: CardFacts, size: CardSizeName) {
  return { facts, look, design, engine, size, format, maxBytes };
}

/** Files are told by what a build knew of them: a server may not have them. */
export function versionOf(request: CardRequest, picture?: { src: string }): string {
  const { logo: _, fonts: __, ...look } = request.look ?? {};
  const drawn = cardVersion({ ...request, look });
  if (!picture && cards.lookVersion === '') return drawn;
  const files = [picture ? pictureVersion(picture) : '', cards.lookVersion];
  return shortHash([drawn, ...files].join('\n'));
}

/** Whether a card is surely of the format that was asked for: words always fit into a PNG. */
function isSure(isPicture: boolean): boolean {
  return format === 'jpeg' || (!isPicture && (design === 'stack' || design === 'timeline'));
}
