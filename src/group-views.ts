import type {
  CorrectionView,
  FeedGroupView,
  FeedView,
  TopicView,
} from '@developing-story/theme/types';
import { FORMATS, type FeedFormat } from './feed-formats.ts';
import { eventItems } from './feed-items.ts';
import { feedSubjects, type FeedSubject } from './feed-subjects.ts';
import { correctionsOf, topicsOf, type StoryGroup } from './groups.ts';
import type { Locale } from './locales.ts';
import { addresses, dateStyle } from './site.ts';
import type { Story } from './stories.ts';
import { follow, noteView, storyView, titleOf } from './views.ts';

const FORMAT_NAMES: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

const YEAR = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: dateStyle.timeZone });

/** What the pages of a topic and of an author show beside its name. */
export function groupPage(page: 'topic' | 'author', { slug, stories }: StoryGroup, lang: string) {
  return {
    stories: stories.map(storyView),
    countText: countText(stories.length),
    ...follow({ feed: page, slug, lang }, lang),
  };
}

/** The topics of some stories, in the order to show. */
export function topicViews(stories: readonly Story[], lang: string): TopicView[] {
  return topicsOf(stories).map(({ name, slug, stories: { length } }) => ({
    name,
    href: addresses.page({ page: 'topic', slug, lang }) ?? '',
    countText: countText(length),
  }));
}

/** What of some stories was corrected, clarified, retracted or withdrawn, the latest first. */
export async function correctionViews(stories: readonly Story[]): Promise<CorrectionView[]> {
  const updates = correctionsOf(stories);
  const items = await eventItems(updates);
  return updates.map(({ story, event, entered }, index) => ({
    ...noteView(story, event, items[index]?.html ?? ''),
    story: { title: titleOf(story), href: addresses.story(story), lang: story.lang },
    year: YEAR.format(new Date(entered)),
  }));
}

/**
 * All feeds to choose from: of everything, and of each thing that stories of a locale have.
 *
 * @param lang The page's.
 */
export async function feedGroups(locale: Locale, lang: string): Promise<FeedGroupView[]> {
  const [updates, stories, corrections, topics, authors, single] = await Promise.all([
    feedSubjects('updates'),
    feedSubjects('stories', locale),
    feedSubjects('corrections', locale),
    feedSubjects('topic', locale),
    feedSubjects('author', locale),
    feedSubjects('story', locale),
  ]);
  const groups = [
    { title: 'Everything', of: [...updates, ...stories] },
    { title: 'Corrections', tone: 'correction' as const, of: corrections },
    { title: 'Topics', text: 'Every update to the stories on a topic.', of: topics },
    { title: 'Authors', text: 'Every update by an author.', of: authors },
    { title: 'Single stories', text: 'Every update to a story, and nothing else.', of: single },
  ];
  return groups
    .map(({ of, ...heading }) => ({ ...heading, feeds: of.flatMap((it) => feedView(it, lang)) }))
    .filter(({ feeds }) => feeds.length > 0);
}

/** A feed with its addresses; nothing where it is off. */
function feedView({ label, home, place, lang }: FeedSubject, pageLang: string): FeedView[] {
  const formats = FORMATS.flatMap((format) => {
    const path = addresses.feed(place, format);
    return path === undefined
      ? []
      : [{ name: FORMAT_NAMES[format], href: addresses.absolute(path) }];
  });
  return formats.length === 0
    ? []
    : [{ title: label, href: home, ...(lang !== pageLang && { lang }), formats }];
}

function countText(count: number): string {
  return count === 1 ? '1 story' : `${count} stories`;
}

/** What the page of a topic or an author says of itself. */
export function groupSubject(page: 'topic' | 'author', { name, slug }: StoryGroup, lang: string) {
  return {
    title: name,
    path: addresses.page({ page, slug, lang }) ?? '',
    feed: { feed: page, slug, lang, title: `${name}: updates` },
  };
}
