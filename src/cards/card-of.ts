import type { CardSource } from 'astro-developing-story/render';
import { options } from 'virtual:developing-story/config';
import { design } from 'virtual:developing-story/card-design';
import type { CardFacts, CardSizeName } from '@developing-story/cards';
import type { StoryEvent } from '@developing-story/story';
import { cardAlt, eventCard, storyCard } from './card-facts.ts';
import { FIRST_SIZE, makeCard, naming, requestOf, versionOf, type Card } from './make-card.ts';
import { pictureFile, pictureVersion } from './picture-file.ts';
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

/** What a card of the design shows, and no more: what it doesn't show must not change its address. */
function shownFacts(facts: CardFacts): CardFacts {
  if (design !== 'stack' && design !== 'photo') return facts;
  const { updates: _, ...shown } = facts;
  return { ...shown, kind: 'event' };
}

/** What the editor says of a card. The first publication has the story's. */
function chosenCard({ data }: Story, event?: StoryEvent) {
  const note = data.notes.find(({ id }) => id === event?.id);
  return note ? note.card : data.card;
}

/** The picture that a design may show: the note's own, else the story's. */
function pictureOf({ data, withdrawn }: Story, event?: StoryEvent) {
  if (design === 'stack' || design === 'timeline' || withdrawn || event?.withdrawn)
    return undefined;
  const note = data.notes.find(({ id }) => id === event?.id);
  return (note?.image ?? data.image)?.src;
}
