import { address, options } from 'virtual:developing-story/config';
import type { CardSizeName } from '@developing-story/story';
import { cardEnding } from '../addresses/card-ending.ts';
import { storyAt } from '../stories/find-story.ts';
import { cardOf } from './card-of.ts';
import type { Card } from './make-card.ts';
import { pageCardAt } from './page-card.ts';

/**
 * The card at an address. Addresses of one kind may look like those of another: what the router
 * takes for an event and its story, or for a size in a slug, only a look at the stories can tell.
 *
 * @param path From the site's root, without `base`, decoded.
 */
export async function cardAt(path: string): Promise<Card | undefined> {
  const { sizes, format } = options.cards;
  for (const size of sizes) {
    const ending = cardEnding(size, format);
    if (!path.endsWith(ending)) continue;
    const name = path.slice(`${address.routes.cards}/`.length, -ending.length);
    const card = (await cardNamed(name))?.(size);
    if (card) return card;
  }
  return undefined;
}

/** A card in whatever size. */
async function cardNamed(
  name: string,
): Promise<((size: CardSizeName) => Card | undefined) | undefined> {
  const page = await pageCardAt(name);
  if (page) return page.card;
  const found = await storyAt(name);
  if (found) return (size) => cardOf(found.story, undefined, size);
  const slash = name.lastIndexOf('/');
  const { story } = (await storyAt(name.slice(0, Math.max(slash, 0)))) ?? {};
  const event = story?.timeline.find(({ id }) => id === name.slice(slash + 1));
  return story && event && ((size) => cardOf(story, event, size));
}
