import {
  CARD_HEIGHT,
  CARD_TYPE,
  CARD_WIDTH,
  cardVersion,
  type CardSource,
} from 'astro-developing-story/render';
import type { StoryEvent } from '@developing-story/story';
import { cardAlt, eventCard, storyCard } from './card-facts.ts';
import { pictureFile, pictureVersion } from './picture-file.ts';
import { addresses } from './site.ts';
import type { Story } from './stories.ts';

/** A card as pages and feeds name it. */
export interface Card {
  /** What it is made of: asked for only where it is made. */
  source: () => CardSource;
  /** A path from the host's root, `v` included. */
  path: string;
  width: number;
  height: number;
  /** Media type. */
  type: string;
  /** The words on it. */
  alt: string;
}

/**
 * The card of an event, or of the story itself.
 *
 * @returns `undefined` where cards are off, or the editor wants none.
 */
export function cardOf(story: Story, event?: StoryEvent): Card | undefined {
  const wanted = chosenCard(story, event);
  if (wanted === false) return undefined;
  const facts = event ? eventCard(story, event) : storyCard(story);
  const version = wanted ? pictureVersion(wanted.src) : cardVersion(facts);
  const path = addresses.card(story.slug, version, event?.id);
  if (path === undefined) return undefined;
  return {
    source: () => (wanted ? { picture: pictureFile(wanted.src) } : { facts }),
    path,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    type: CARD_TYPE,
    alt: wanted ? wanted.alt : cardAlt(facts),
  };
}

/** What the editor says of a card. The first publication has the story's. */
function chosenCard({ data }: Story, event?: StoryEvent) {
  const note = data.notes.find(({ id }) => id === event?.id);
  return note ? note.card : data.card;
}
