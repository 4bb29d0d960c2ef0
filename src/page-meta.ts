import { eventTitle, type StoryEvent } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import type { PageFeedPlace } from './feed-links.ts';
import { addresses, dateStyle, publicationName } from './site.ts';
import type { Story } from './stories.ts';
import { titleOf } from './views.ts';

/** What a page says of itself to search engines and networks. Addresses are absolute. */
export interface PageMeta {
  title: string;
  description?: string;
  canonical: string;
  /** For `<meta name="robots">`. */
  robots: string;
  type: 'website' | 'article';
  image?: { href: string; width: number; height: number; type?: string; alt: string };
  article?: {
    published: string;
    modified: string;
    section?: string;
    topics: string[];
    authors: string[];
  };
}

/** What a page is about: a story, one of its updates, or something else by its title and path. */
export type PageSubject =
  | { story: Story; event?: StoryEvent | undefined }
  | {
      title: string;
      path: string;
      description?: string | undefined;
      /** The feed that belongs to it. */
      feed?: PageFeedPlace | undefined;
      /** One that belongs to it less than that of all updates. */
      alsoFeed?: PageFeedPlace | undefined;
    };

const PREVIEW = 'max-image-preview:large';

/** What the page about something says of itself. */
export function pageMeta(subject: PageSubject): PageMeta {
  if ('title' in subject) {
    const { title, path, description } = subject;
    return {
      title,
      ...(description !== undefined && { description }),
      canonical: addresses.absolute(path),
      robots: PREVIEW,
      type: 'website',
    };
  }
  const { story, event } = subject;
  return event && event.kind !== 'published' ? updateMeta(story, event) : storyMeta(story);
}

/** The title of the document, as it stands in a tab. */
export function documentTitle(subject: PageSubject): string {
  return `${subjectTitle(subject)} | ${publicationName}`;
}

function subjectTitle(subject: PageSubject): string {
  if ('title' in subject) return subject.title;
  const { story, event } = subject;
  const { title, seoTitle = titleOf(story) } = story.data;
  return event ? eventTitle(event, title, dateStyle) : seoTitle;
}

function storyMeta(story: Story): PageMeta {
  const { shareTitle = titleOf(story), description } = story.data;
  return {
    title: shareTitle,
    ...(description && { description }),
    canonical: addresses.absolute(addresses.story(story)),
    robots: PREVIEW,
    type: 'article',
    ...cardImage(story),
    article: articleMeta(story, story.modified.date),
  };
}

/** An update's page is itself to networks, which keep its card, and nothing to search engines. */
function updateMeta(story: Story, event: StoryEvent): PageMeta {
  return {
    title: subjectTitle({ story, event }),
    description: story.data.title,
    canonical: addresses.absolute(addresses.update(story, event.id)),
    robots: `noindex, follow, ${PREVIEW}`,
    type: 'article',
    ...cardImage(story, event),
    article: articleMeta(story, event.modified.date),
  };
}

function cardImage(story: Story, event?: StoryEvent): Pick<PageMeta, 'image'> {
  const card = cardOf(story, event);
  if (!card) return {};
  const { source: _, path, ...image } = card;
  return { image: { href: addresses.absolute(path), ...image } };
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
