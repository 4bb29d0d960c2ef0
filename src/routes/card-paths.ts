import { drawCards } from 'astro-developing-story/render';
import { builtAt, cardsDir } from 'virtual:developing-story/config';
import type { GetStaticPathsOptions } from 'astro';
import { cardSizeAt } from '../addresses/card-ending.ts';
import { cardOf } from '../cards/card-of.ts';
import type { Card } from '../cards/make-card.ts';
import { pageCards } from '../cards/page-card.ts';
import { allStories } from '../stories/read-stories.ts';
import { slugsOf } from './slugs-of.ts';

/** A card for each story. What was shared under a former address goes on being seen. */
export async function storyCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const stories = all.filter((story) => cardOf(story) !== undefined);
  await drawAhead(stories.map((story) => cardOf(story, undefined, cardSizeAt(routePattern))));
  return stories.flatMap((story) =>
    slugsOf(story, all).map((slug) => ({ params: { slug }, props: { story } })),
  );
}

/** A card for each event of every story. */
export async function eventCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const events = all.flatMap((story) =>
    story.timeline
      .filter((event) => cardOf(story, event) !== undefined)
      .map((event) => ({ story, event })),
  );
  const size = cardSizeAt(routePattern);
  await drawAhead(events.map(({ story, event }) => cardOf(story, event, size)));
  return events.flatMap(({ story, event }) =>
    slugsOf(story, all).map((slug) => ({
      params: { slug, id: event.id },
      props: { story, event },
    })),
  );
}

/** A card for each page that is of no one story, and the publication's for those of the publisher's. */
export async function pageCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await pageCards();
  const size = cardSizeAt(routePattern);
  await drawAhead(all.map(({ card }) => card(size)));
  return all.map(({ name, card }) => ({ params: { page: name }, props: { card } }));
}

/** A build asks for one page after another, and cards can be drawn several at once. */
async function drawAhead(cards: readonly (Card | undefined)[]): Promise<void> {
  if (builtAt === undefined) return;
  await drawCards(
    cards.flatMap((card) => (card ? [card.source()] : [])),
    cardsDir,
  );
}
