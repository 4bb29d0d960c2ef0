import type { CardSource } from 'astro-developing-story/render';
import { options } from 'virtual:developing-story/config';
import { design } from 'virtual:developing-story/card-design';
import type { CardFacts, CardSizeName } from '@developing-story/cards';
import type { StoryEvent } from '@developing-story/story';
import { cardAlt, eventCard, storyCard } from './card-facts.ts';
import {
  FIRST_SIZE,
  hasCards,
  makeCard,
  naming,
  requestOf,
  versionOf,
  type Card,
} from './make-card.ts';
import { pictureFile, pictureVersion } from './picture-file.ts';
import { keptBy } from '../stories/kept-by.ts';
import { noteOf } from '../stories/note-of.ts';
import { onceFor } from '../stories/once-for.ts';
import type { Story } from '../stories/story.ts';

const { format, maxBytes } = options.cards;

/**
 * The card of an event, or of the story itself.
 *
 * @param size @default the first of those that the options name
 * @returns `undefined` where cards are off, or the editor wants none.
 * @throws Error where its facts can't make a card: the story's file, what is wrong and what to do.
 */
export function cardOf(
  story: Story,
  event?: StoryEvent,
  size: CardSizeName = FIRST_SIZE,
): Card | undefined {
  if (!hasCards) return undefined;
  const known = cardsOf(event ?? story);
  if (!known.has(size)) known.set(size, createCard(story, event, size));
  return known.get(size);
}

/** An event's card is named by its page, by its story's and by feeds. */
const cardsOf = onceFor(
  (_: Story | StoryEvent) => new Map<CardSizeName, Card | undefined>(),
  keptBy(5_000),
);

function createCard(
  story: Story,
  event: StoryEvent | undefined,
  size: CardSizeName,
): Card | undefined {
  const wanted = chosenCard(story, event);
  if (wanted === false) return undefined;
  const facts = shownFacts(event ? eventCard(story, event) : storyCard(story));
  const request = requestOf(facts, size);
  const picture = wanted ? undefined : pictureOf(story, event);
  const file = story.entry.filePath ?? story.id;
  const source = (): CardSource => {
    if (wanted) return { picture: pictureFile(wanted.src, file), size, format, maxBytes };
    if (!picture) return request;
    return { ...request, facts: { ...facts, picture: pictureFile(picture, file) } };
  };
  return makeCard({
    at: { slug: story.slug, id: event?.id },
    version: naming(file, () =>
      wanted ? pictureVersion(wanted.src) : versionOf(request, picture),
    ),
    size,
    of: file,
    source,
    isPicture: wanted !== undefined,
    alt: wanted ? wanted.alt : cardAlt(facts, story.style),
  });
}

/**
 * What a card of the design shows, and no more: what it doesn't show must not change its address,
 * and two that show the same are drawn once, as a story's own and that of its first publication are
 * while nothing has happened since.
 */
function shownFacts(facts: CardFacts): CardFacts {
  const isNoTimeline = design === 'timeline' && (facts.updates ?? []).length < 2;
  if (design !== 'stack' && design !== 'photo' && !isNoTimeline) return facts;
  const { updates: _, ...shown } = facts;
  return { ...shown, kind: 'event' };
}

/** What the editor says of a card. The first publication has the story's. */
function chosenCard(story: Story, event?: StoryEvent) {
  return (noteOf(story, event?.id) ?? story.data).card;
}

/** The picture that a design may show: the note's own, else the story's. */
function pictureOf(story: Story, event?: StoryEvent) {
  if (design === 'stack' || design === 'timeline' || story.withdrawn || event?.withdrawn)
    return undefined;
  return (noteOf(story, event?.id)?.image ?? story.data.image)?.src;
}
