import { options } from 'virtual:developing-story/config';
import { eventLabel, eventTitle, formatDay, type StoryEvent } from '@developing-story/story';
import { cardOf } from './card-of.ts';
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

/** The cards of stories that have any: each story's own, then its events', newest first. */
export async function cardPreviews(stories: readonly Story[]) {
  const all = stories.map(async (story) => {
    const cards = [undefined, ...story.timeline].map((event) => preview(story, event));
    return { title: story.data.title, cards: (await Promise.all(cards)).flat() };
  });
  return (await Promise.all(all)).filter(({ cards }) => cards.length > 0);
}

async function preview(story: Story, event?: StoryEvent): Promise<CardPreview[]> {
  const alt = cardOf(story, event)?.alt;
  if (alt === undefined) return [];
  const sizes = options.cards.sizes.map(async (size): Promise<SizePreview[]> => {
    const card = cardOf(story, event, size);
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
  const { style } = story;
  const { title } = story.data;
  const name = event ? eventTitle(event, title, style) : title;
  const what = event
    ? `${eventLabel(event, style)}, ${formatDay(event.date, style)}`
    : 'The story’s own';
  return [{ what, name, alt, sizes: (await Promise.all(sizes)).flat() }];
}
