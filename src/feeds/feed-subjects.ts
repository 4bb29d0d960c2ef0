import { fillWords } from '@developing-story/story';
import type { FeedPlace } from '../addresses/addresses.ts';
import type { FeedEntry } from './divide-feed.ts';
import type { FeedName } from '../addresses/feed-formats.ts';
import { authorsOf, correctionsOf, topicsOf, type StoryGroup } from '../stories/groups.ts';
import type { Locale } from '../addresses/locales.ts';
import { addresses, inLocale, publicationLang, publicationName, styleOf } from '../stories/site.ts';
import { onceFor } from '../stories/once-for.ts';
import { allStories, visibleUpdates } from '../stories/read-stories.ts';
import type { Story, Update } from '../stories/story.ts';

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
  updates: readonly (Update & FeedEntry)[];
  /** An editor said that the story is final: nothing will follow. */
  final?: true;
}

/**
 * The feeds of a kind, each with all that it could have in it.
 *
 * @param locale Whose stories they are of. @default those of all
 */
export async function feedSubjects(
  feed: FeedName,
  locale?: Locale,
): Promise<readonly FeedSubject[]> {
  const all = await allStories();
  const stories = withoutHeld(locale ? inLocale(all, locale) : all);
  const lang = locale?.codes[0] ?? publicationLang;
  const known = subjectsOf(stories);
  const name = `${feed} ${lang}`;
  const subjects = known.get(name) ?? SUBJECTS[feed](stories, lang, wordsFor(lang));
  known.set(name, subjects);
  return subjects;
}

/** The feed of a kind that a story, a topic or an author has, by its slug; or the one of its kind. */
export async function feedSubjectAt(
  { feed, locale }: { feed: FeedName; locale?: Locale },
  slug: string | undefined,
): Promise<FeedSubject | undefined> {
  return bySlug(await feedSubjects(feed, locale)).get(slug?.normalize());
}

const bySlug = onceFor(
  (subjects: readonly FeedSubject[]) =>
    new Map(subjects.map((subject) => [subject.place.slug, subject])),
);

/** A build has none of these: its list stays the same. */
function withoutHeld(stories: readonly Story[]): readonly Story[] {
  return stories.some(({ held }) => held) ? stories.filter(({ held }) => !held) : stories;
}

/** Each is asked for by the routes of its formats and archives. */
const subjectsOf = onceFor((_: readonly Story[]) => new Map<string, readonly FeedSubject[]>());

type Subjects = (
  stories: readonly Story[],
  lang: string,
  inWords: ReturnType<typeof wordsFor>,
) => FeedSubject[];

const SUBJECTS: Record<FeedName, Subjects> = {
  updates: (stories, lang, { words, fill }) => [
    {
      place: { feed: 'updates' },
      label: words.allUpdates,
      title: publicationName,
      description: fill(words.aboutUpdates, publicationName),
      home: addresses.index(),
      lang,
      name: 'updates',
      updates: visibleUpdates(stories),
    },
  ],
  stories: (stories, lang, { words, fill }) => [
    {
      place: { feed: 'stories', lang },
      label: words.newStories,
      title: `${words.stories} | ${publicationName}`,
      description: fill(words.aboutStories, publicationName),
      home: addresses.index(lang),
      lang,
      name: inLang('stories', lang),
      updates: visibleUpdates(stories).filter(({ event }) => event.kind === 'published'),
    },
  ],
  story: (stories) =>
    stories.map((story) => {
      const { id, slug, lang, data } = story;
      const { words, fill } = wordsFor(lang);
      return {
        place: { feed: 'story', slug, lang },
        label: data.title,
        title: `${data.title} | ${publicationName}`,
        description: fill(words.aboutStory, data.title),
        home: addresses.story(story),
        lang,
        name: `${id}/updates`,
        updates: visibleUpdates([story]),
        ...(data.status === 'final' && { final: true }),
      };
    }),
  topic: (stories, lang) => topicsOf(stories).map((topic) => groupFeed('topic', topic, lang)),
  author: (stories, lang) => authorsOf(stories).map((author) => groupFeed('author', author, lang)),
  corrections: (stories, lang, { words, fill }) => [
    {
      place: { feed: 'corrections', lang },
      label: words.allCorrections,
      title: `${words.corrections} | ${publicationName}`,
      description: fill(words.aboutCorrections, publicationName),
      home: addresses.page({ page: 'corrections', lang }) ?? addresses.index(lang),
      lang,
      name: inLang('corrections', lang),
      updates: correctionsOf(stories),
    },
  ],
};

function groupFeed(
  feed: 'topic' | 'author',
  { name, slug, updates }: StoryGroup,
  lang: string,
): FeedSubject {
  const { words, fill } = wordsFor(lang);
  return {
    place: { feed, slug, lang },
    label: name,
    title: `${name} | ${publicationName}`,
    description: fill(feed === 'topic' ? words.aboutTopic : words.aboutAuthor, name),
    home: addresses.page({ page: feed, slug, lang }) ?? addresses.index(lang),
    lang,
    name: inLang(`${feed}s/${slug}`, lang),
    updates,
  };
}

/** The words of a language, and how a name is filled in. */
function wordsFor(lang: string) {
  const style = styleOf(lang);
  return {
    words: style.words,
    fill: (text: string, name: string) => fillWords(text, { name }, style.lang),
  };
}

function inLang(name: string, lang: string): string {
  return lang === publicationLang ? name : `${name}/${lang}`;
}
