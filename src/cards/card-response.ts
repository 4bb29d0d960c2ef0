import type { StoryEvent } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import { cardSizeAt } from '../addresses/card-ending.ts';
import type { Story } from '../stories/story.ts';

/**
 * A card as a response.
 *
 * @param routePattern Tells its size.
 */
export async function cardResponse(
  routePattern: string,
  story: Story,
  event?: StoryEvent,
): Promise<Response> {
  const card = cardOf(story, event, cardSizeAt(routePattern));
  if (!card) return new Response(null, { status: 404 });
  const { bytes, type } = await card.draw();
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } });
}
