import { CARD_HEIGHT, CARD_TYPE, CARD_WIDTH, cardVersion } from 'astro-developing-story/render';
import type { CardFacts } from '@developing-story/cards';
import { eventTitle, type StoryEvent } from '@developing-story/story';
import { cardAlt, eventCard, storyCard } from './card-facts.ts';
import { addresses, dateStyle } from './site.ts';
import type { Story } from './stories.ts';

/** What a page says of itself to search engines and networks. Addresses are absolute. */
export interface PageMeta {
  title: string;
  description?: string;
  canonical: string;
  /** For `<meta name="robots">`. */
  robots: string;
  type: 'website' | 'article';
  image?: { href: string; width: number; height: number; type: string; alt: string };
  article?: {
    published: string;
    modified: string;
    section?: string;
    topics: string[];
    authors: string[];
  };
}

const PREVIEW = 'max-image-preview:large';

export function indexMeta(title: string): PageMeta {
  return {
    title,
    canonical: addresses.absolute(addresses.index()),
    robots: PREVIEW,
    type: 'website',
  };
}

export function storyMeta(story: Story): PageMeta {
  const { title, description } = story.data;
  return {
    title,
    ...(description && { description }),
    canonical: addresses.absolute(addresses.story(story.slug)),
    robots: PREVIEW,
    type: 'article',
    image: cardImage(story, storyCard(story)),
    article: articleMeta(story, story.modified.date),
  };
}

/** An update's page is itself to networks, which keep its card, and nothing to search engines. */
export function updateMeta(story: Story, event: StoryEvent): PageMeta {
  return {
    title: eventTitle(event, story.data.title, dateStyle),
    description: story.data.title,
    canonical: addresses.absolute(addresses.update(story.slug, event.id)),
    robots: `noindex, follow, ${PREVIEW}`,
    type: 'article',
    image: cardImage(story, eventCard(story, event), event.id),
    article: articleMeta(story, event.withdrawn?.date ?? event.date),
  };
}

function cardImage(story: Story, facts: CardFacts, eventId?: string) {
  return {
    href: addresses.absolute(addresses.card(story.slug, cardVersion(facts), eventId)),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    type: CARD_TYPE,
    alt: cardAlt(facts),
  };
}

function articleMeta({ data }: Story, modified: string) {
  const { published, section, topics, authors } = data;
  return {
    published,
    modified,
    ...(section && { section }),
    topics,
    authors: authors.map(({ name }) => name),
  };
}
