import { drawCards } from 'astro-developing-story/render';
import { builtAt, cardsDir } from 'virtual:developing-story/config';
import type { GetStaticPathsOptions } from 'astro';
import { cardSizeAt } from '../addresses/card-ending.ts';
import { routeAddress } from '../addresses/pattern.ts';
import { cardOf } from '../cards/card-of.ts';
import type { Card } from '../cards/make-card.ts';
import { pageCards } from '../cards/page-card.ts';
import { allStories } from '../stories/read-stories.ts';
import { slugsOf } from './slugs-of.ts';

/** A card for each story. What was shared under a former address goes on being seen. */
export async function storyCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const size = cardSizeAt(routePattern);
  return cardPaths(
    routePattern,
    all.flatMap((story) => {
      const card = cardOf(story, undefined, size);
      return slugsOf(story, all).map((slug) => ({ params: { slug }, props: { story }, card }));
    }),
  );
}

/** A card for each event of every story. */
export async function eventCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const size = cardSizeAt(routePattern);
  return cardPaths(
    routePattern,
    all.flatMap((story) =>
      story.timeline.flatMap((event) => {
        const card = cardOf(story, event, size);
        return slugsOf(story, all).map((slug) => ({
          params: { slug, id: event.id },
          props: { story, event },
          card,
        }));
      }),
    ),
  );
}

/** A card for each page that is of no one story, and the publication's for those of the publisher's. */
export async function pageCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await pageCards();
  const size = cardSizeAt(routePattern);
  return cardPaths(
    routePattern,
    all.map(({ name, card }) => ({
      params: { page: name },
      props: { card },
      card: card(size),
    })),
  );
}

interface CardPath<Props> {
  params: Record<string, string>;
  props: Props;
  card: Card | undefined;
}

/**
 * The paths at which cards stand that there are. In a build there are none: cards are drawn several
 * at once and written by the integration, where Astro would make one page after another, and take
 * each through memory several times.
 */
async function cardPaths<Props>(routePattern: string, paths: readonly CardPath<Props>[]) {
  const cards = paths.flatMap(({ card, params, props }) => (card ? [{ card, params, props }] : []));
  if (builtAt === undefined) return cards.map(({ params, props }) => ({ params, props }));
  await drawCards(
    cards.map(({ card, params }) => ({ ...card, at: routeAddress(routePattern, params) })),
    { dir: cardsDir, route: routePattern },
  );
  return [];
}
