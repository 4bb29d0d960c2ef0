import { CARD_TYPE, getCard } from 'astro-developing-story/render';
import { cardsDir } from 'virtual:developing-story/config';
import type { StoryEvent } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import type { Story } from './stories.ts';

/** A card as a response. */
export async function cardResponse(story: Story, event?: StoryEvent): Promise<Response> {
  const card = cardOf(story, event);
  if (!card) return new Response(null, { status: 404 });
  const bytes = await getCard(card.source(), cardsDir);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': CARD_TYPE } });
}
