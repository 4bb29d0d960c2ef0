import { cardSize, cardVersion, getCard, type CardSource } from 'astro-developing-story/render';
import { cards, cardsDir, options } from 'virtual:developing-story/config';
import { design } from 'virtual:developing-story/card-design';
import type { CardFacts, CardRequest, CardSizeName, DrawnCard } from '@developing-story/cards';
import { shortHash, type StoryEvent } from '@developing-story/story';
import { cardEnding } from '../addresses/card-ending.ts';
import { cardAlt, eventCard, storyCard } from './card-facts.ts';
import { pictureFile, pictureVersion } from './picture-file.ts';
import { addresses } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';

/** A card as pages and feeds name it. */
export interface Card {
  /**
   * What it is made of: asked for only where it is made.
   * @throws Error where its picture has no file: the story's file, what is wrong and what to do.
   */
  source: () => CardSource;
  /**
   * The picture, drawn or from the cache.
   * @throws Error where it can't be drawn: the story's file, what is wrong and what to do.
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

const { sizes, format, maxBytes } = options.cards;

/** The size of the card that pages and feeds name. */
const [FIRST = 'wide'] = sizes;

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
  size: CardSizeName = FIRST,
): Card | undefined {
  const wanted = chosenCard(story, event);
  if (wanted === false) return undefined;
  const facts = shownFacts(event ? eventCard(story, event) : storyCard(story));
  const request = { facts, look: cards.look, design, size, format, maxBytes };
  const picture = wanted ? undefined : pictureOf(story, event);
  const file = story.entry.filePath ?? story.id;
  const version = naming(file, () =>
    wanted ? pictureVersion(wanted.src) : versionOf(request, picture),
  );
  const path = addresses.card(
    { slug: story.slug, id: event?.id },
    cardEnding(size, format),
    version,
  );
  if (path === undefined) return undefined;
  const source = (): CardSource => {
    if (wanted) return { picture: pictureFile(wanted.src, file), size, format, maxBytes };
    if (!picture) return request;
    return { ...request, facts: { ...facts, picture: pictureFile(picture, file) } };
  };
  return {
    source,
    draw: async () => {
      const made = source();
      try {
        return await getCard(made, cardsDir);
      } catch (cause) {
        throw ofFile(file, cause);
      }
    },
    path,
    ...cardSize(size),
    ...(isSure(wanted !== undefined) && { type: `image/${format}` }),
    alt: wanted ? wanted.alt : cardAlt(facts, story.style),
  };
}

/** Does what may throw, and has the error name the story's file. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw ofFile(file, cause);
  }
}

function ofFile(file: string, cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${file}: ${said}`, { cause });
}

/** Whether a card is surely of the format that was asked for: words always fit into a PNG. */
function isSure(isPicture: boolean): boolean {
  return format === 'jpeg' || (!isPicture && (design === 'stack' || design === 'timeline'));
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

/** Files are told by what a build knew of them: a server may not have them. */
function versionOf(request: CardRequest, picture?: { src: string }): string {
  const { logo: _, fonts: __, ...look } = request.look ?? {};
  const drawn = cardVersion({ ...request, look });
  if (!picture && cards.lookVersion === '') return drawn;
  const files = [picture ? pictureVersion(picture) : '', cards.lookVersion];
  return shortHash([drawn, ...files].join('\n'));
}
