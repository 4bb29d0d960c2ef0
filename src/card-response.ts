import { CARD_TYPE, getCard } from 'astro-developing-story/render';
import { cardsDir } from 'virtual:developing-story/config';
import type { CardFacts } from '@developing-story/cards';

/** A card as a response. */
export async function cardResponse(facts: CardFacts): Promise<Response> {
  const card = await getCard(facts, cardsDir);
  return new Response(card as Uint8Array<ArrayBuffer>, { headers: { 'content-type': CARD_TYPE } });
}
