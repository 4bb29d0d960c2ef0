import { options } from 'virtual:developing-story/config';
import {
  eventLabel,
  eventTitle,
  formatDay,
  type CardSizeName,
  type StoryEvent,
} from '@developing-story/story';
import { cardOf } from './card-of.ts';
import type { Card } from './make-card.ts';
import { pageCards } from './page-card.ts';
import type { Story } from '../stories/story.ts';

/** A card in one of its sizes, and what is to be said of it. */
interface SizePreview {
  size: string;
  path: string;
  width: number;
  height: number;
  type: string;
  kilobytes: number;
  warnings: string[];
}

/** A card as its editor looks at it. */
export interface CardPreview {
  /** "The story’s own", or the event's kind and day. */
  what: string;
  /** The title that networks show with it. */
  name: string;
  alt: string;
  sizes: SizePreview[];
}

/**
 * The cards of stories that have any: each story's own, then its events', newest first. Then those
 * of lists and of the publication.
 */
export async function cardPreviews(stories: readonly Story[]) {
  const all = stories.map(async (story) => {
    const cards = [undefined, ...story.timeline].map((event) => storyPreview(story, event));
    return { title: story.data.title, cards: (await Promise.all(cards)).flat() };
  });
  const pages = (await pageCards()).map(({ name, card }) => preview(card, `/${name}`, name));
  const lists = { title: 'Other pages', cards: (await Promise.all(pages)).flat() };
  return [...(await Promise.all(all)), lists].filter(({ cards }) => cards.length > 0);
}

function storyPreview(story: Story, event?: StoryEvent): Promise<CardPreview[]> {
  const { style } = story;
  const { title } = story.data;
  const name = event ? eventTitle(event, title, style) : title;
  const what = event
    ? `${eventLabel(event, style)}, ${formatDay(event.date, style)}`
    : 'The story’s own';
  return preview((size) => cardOf(story, event, size), what, name);
}

async function preview(
  cardIn: (size?: CardSizeName) => Card | undefined,
  what: string,
  name: string,
): Promise<CardPreview[]> {
  const alt = cardIn()?.alt;
  if (alt === undefined) return [];
  const sizes = options.cards.sizes.map(async (size): Promise<SizePreview[]> => {
    const card = cardIn(size);
    if (!card) return [];
    const { path, width, height, draw } = card;
    try {
      const { bytes, type, warnings } = await draw();
      const kilobytes = Math.ceil(bytes.byteLength / 1000);
      return [{ size, path, width, height, type, kilobytes, warnings }];
    } catch (error) {
      const warnings = [error instanceof Error ? error.message : String(error)];
      return [{ size, path, width, height, type: 'not drawn', kilobytes: 0, warnings }];
    }
  });
  return [{ what, name, alt, sizes: (await Promise.all(sizes)).flat() }];
}
