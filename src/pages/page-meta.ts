import { options } from 'virtual:developing-story/config';
import { eventTitle, fillWords, type StoryEvent } from '@developing-story/story';
import { cardOf } from '../cards/card-of.ts';
import type { Card } from '../cards/make-card.ts';
import { cardOfPage } from '../cards/page-card.ts';
import type { HeadImage } from '@developing-story/theme/types';
import type { PageFeedPlace } from '../feeds/feed-links.ts';
import { authorsOfEvent } from '../stories/groups.ts';
import { notesRange } from '../stories/notes-pages.ts';
import { addresses, publicationLang, publicationName, styleOf } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';
import { describedBy, titleOf } from './views.ts';

/** What a page says of itself to search engines and networks. Addresses are absolute. */
export interface PageMeta {
  title: string;
  description: string;
  canonical: string;
  /** For `og:url`: the page's own address, by which networks tell pages apart. */
  url: string;
  /** For `<meta name="robots">`. */
  robots: string;
  type: 'website' | 'article';
  image?: HeadImage;
  article?: {
    published: string;
    modified: string;
    section?: string;
    topics: string[];
    authors: string[];
    /** Those of them that have an account in the fediverse: `@ada@news.example`. */
    creators: string[];
  };
}

/**
 * What a page is about: a story, one of its updates, a page of its older notes by number, or something
 * else by its title and path.
 */
export type PageSubject =
  | { story: Story; event?: StoryEvent | undefined; notes?: number | undefined }
  | {
      title: string;
      /** From the host's root, `base` included. */
      path: string;
      description?: string | undefined;
      /** The feed that belongs to it. */
      feed?: PageFeedPlace | undefined;
      /** One that belongs to it less than that of all updates. */
      alsoFeed?: PageFeedPlace | undefined;
    };

const PREVIEW = 'max-image-preview:large';
const HIDDEN = `noindex, follow, ${PREVIEW}`;

/**
 * What the page about something says of itself.
 *
 * @param lang BCP 47: the page's, where it isn't about a story. @default the publication's
 */
export async function pageMeta(subject: PageSubject, lang = publicationLang): Promise<PageMeta> {
  if ('title' in subject) {
    const { title, path, description } = subject;
    const { words, lang: inLang } = styleOf(lang);
    return {
      title,
      description: description ?? fillWords(words.storiesOf, { name: publicationName }, inLang),
      ...itself(path),
      robots: PREVIEW,
      type: 'website',
      ...imageOf(await cardOfPage(path)),
    };
  }
  const { story, event, notes } = subject;
  if (notes !== undefined) return notesMeta(story, notes);
  return event && event.kind !== 'published' ? updateMeta(story, event) : storyMeta(story);
}

/** The title of the document, as it stands in a tab. */
export function documentTitle(subject: PageSubject): string {
  return `${subjectTitle(subject)} | ${publicationName}`;
}

function subjectTitle(subject: PageSubject): string {
  if ('title' in subject) return subject.title;
  const { story, event, notes } = subject;
  if (notes !== undefined) {
    const { words, lang } = story.style;
    const values = { title: titleOf(story), ...notesRange(notes) };
    return fillWords(words.titleOfNotes, values, lang);
  }
  const { title, seoTitle = titleOf(story) } = story.data;
  return event ? eventTitle(event, title, story.style) : seoTitle;
}

function storyMeta(story: Story): PageMeta {
  const { shareTitle = titleOf(story) } = story.data;
  return {
    title: shareTitle,
    description: storyDescription(story),
    ...itself(addresses.story(story)),
    robots: PREVIEW,
    type: 'article',
    ...imageOf(cardOf(story)),
    article: articleMeta(story, story.modified.date),
  };
}

/** An update's page is itself to networks, which keep its card; to search engines as options say. */
function updateMeta(story: Story, event: StoryEvent): PageMeta {
  const { canonical, index } = options.updates;
  const own = itself(addresses.update(story, event.id));
  return {
    title: subjectTitle({ story, event }),
    description: story.data.title,
    ...own,
    ...(canonical === 'story' && { canonical: addresses.absolute(addresses.story(story)) }),
    robots: index ? PREVIEW : HIDDEN,
    type: 'article',
    ...imageOf(cardOf(story, event)),
    article: articleMeta(story, event.modified.date, authorsOfEvent(story, event)),
  };
}

/** What older notes say, search engines find by the story. */
function notesMeta(story: Story, notes: number): PageMeta {
  return {
    title: subjectTitle({ story, notes }),
    description: storyDescription(story),
    ...itself(addresses.notes(story, notes) ?? addresses.story(story)),
    robots: HIDDEN,
    type: 'article',
    ...imageOf(cardOf(story)),
    article: articleMeta(story, story.modified.date),
  };
}

function itself(path: string): Pick<PageMeta, 'canonical' | 'url'> {
  const address = addresses.absolute(path);
  return { canonical: address, url: address };
}

/** The deck; of a story without one what its newest event says, else its title. */
function storyDescription(story: Story): string {
  const { description = story.timeline.find(({ held, quiet }) => !held && !quiet)?.summary } =
    describedBy(story);
  return description === undefined || description === '' ? titleOf(story) : description;
}

function imageOf(card: Card | undefined): Pick<PageMeta, 'image'> {
  if (!card) return {};
  const { path, width, height, type, alt } = card;
  const src = addresses.absolute(path);
  const { format } = options.cards;
  return { image: { src, width, height, format, ...(type !== undefined && { type }), alt } };
}

function articleMeta({ data }: Story, modified: string, authors = data.authors) {
  const { published, section, topics } = data;
  return {
    published,
    modified,
    ...(section && { section }),
    topics,
    authors: authors.map(({ name }) => name),
    creators: authors.flatMap(({ fediverse }) => fediverse ?? []),
  };
}
