import type { FeedPlace } from './addresses.ts';
import type { FeedEntry } from './divide-feed.ts';
import type { FeedName } from './feed-formats.ts';
import { authorsOf, correctionsOf, topicsOf, type StoryGroup } from './groups.ts';
import type { Locale } from './locales.ts';
import { addresses, dateStyle, inLocale, publicationName } from './site.ts';
import { getStories, visibleUpdates, type Story, type Update } from './stories.ts';

/** What tells one feed from another, whatever its format. */
export interface FeedSubject {
  place: FeedPlace;
  /** Short, for a list of feeds. */
  label: string;
  title: string;
  description: string;
  /** The path of the page it belongs to. */
  home: string;
  /** BCP 47. */
  lang: string;
  /** What follows the publication's tag in its id. */
  name: string;
  /** Newest first. */
  updates: (Update & FeedEntry)[];
  /** An editor said that the story is final: nothing will follow. */
  final?: true;
}

/**
 * The feeds of a kind, each with all that it could have in it.
 *
 * @param locale Whose stories they are of. @default those of all
 */
export async function feedSubjects(feed: FeedName, locale?: Locale): Promise<FeedSubject[]> {
  const all = await getStories();
  const stories = (locale ? inLocale(all, locale) : all).filter(({ held }) => !held);
  const lang = locale?.codes[0] ?? dateStyle.lang;
  return SUBJECTS[feed](stories, lang);
}

const SUBJECTS: Record<FeedName, (stories: readonly Story[], lang: string) => FeedSubject[]> = {
  updates: (stories, lang) => [
    {
      place: { feed: 'updates' },
      label: 'All updates',
      title: publicationName,
      description: `Every update to every story of ${publicationName}`,
      home: addresses.index(),
      lang,
      name: 'updates',
      updates: visibleUpdates(stories),
    },
  ],
  stories: (stories, lang) => [
    {
      place: { feed: 'stories', lang },
      label: 'New stories only',
      title: `Stories | ${publicationName}`,
      description: `Every story of ${publicationName}`,
      home: addresses.index(lang),
      lang,
      name: inLang('stories', lang),
      updates: visibleUpdates(stories).filter(({ event }) => event.kind === 'published'),
    },
  ],
  story: (stories) =>
    stories.map((story) => ({
      place: { feed: 'story', slug: story.slug, lang: story.lang },
      label: story.data.title,
      title: `${story.data.title} | ${publicationName}`,
      description: `Every update to “${story.data.title}”`,
      home: addresses.story(story),
      lang: story.lang,
      name: `${story.id}/updates`,
      updates: visibleUpdates([story]),
      ...(story.data.status === 'final' && { final: true }),
    })),
  topic: (stories, lang) => topicsOf(stories).map((topic) => groupSubject('topic', topic, lang)),
  author: (stories, lang) =>
    authorsOf(stories).map((author) => groupSubject('author', author, lang)),
  corrections: (stories, lang) => [
    {
      place: { feed: 'corrections', lang },
      label: 'All corrections',
      title: `Corrections | ${publicationName}`,
      description: `What ${publicationName} corrected, clarified, retracted or withdrew`,
      home: addresses.page({ page: 'corrections', lang }) ?? addresses.index(lang),
      lang,
      name: inLang('corrections', lang),
      updates: correctionsOf(stories),
    },
  ],
};

function groupSubject(
  feed: 'topic' | 'author',
  { name, slug, updates }: StoryGroup,
  lang: string,
): FeedSubject {
  return {
    place: { feed, slug, lang },
    label: name,
    title: `${name} | ${publicationName}`,
    description:
      feed === 'topic' ? `Every update to stories on “${name}”` : `Every update by ${name}`,
    home: addresses.page({ page: feed, slug, lang }) ?? addresses.index(lang),
    lang,
    name: inLang(`${feed}s/${slug}`, lang),
    updates,
  };
}

function inLang(name: string, lang: string): string {
  return lang === dateStyle.lang ? name : `${name}/${lang}`;
}
