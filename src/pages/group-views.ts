import { fillWords } from '@developing-story/story';
import type {
  CorrectionView,
  FeedGroupView,
  FeedView,
  TopicView,
  UpdateView,
} from '@developing-story/theme/types';
import { feedFormats, updatesOf } from '../feeds/feed-links.ts';
import { follow } from './follow.ts';
import { FORMAT_NAMES } from '../addresses/feed-formats.ts';
import { eventWords } from '../feeds/feed-items.ts';
import { feedSubjects, type FeedSubject } from '../feeds/feed-subjects.ts';
import { withoutIds } from '../stories/html-edits.ts';
import { correctionsOf, topicsOf, type StoryGroup } from '../stories/groups.ts';
import { pageTitle, storyCount, storyListPage } from './list-views.ts';
import type { Locale } from '../addresses/locales.ts';
import { addresses, styleOf } from '../stories/site.ts';
import type { Story, Update } from '../stories/story.ts';
import { eventView, noteView, titleOf } from './views.ts';

/** What the page of a topic or of an author shows. */
export function groupPage(
  page: 'topic' | 'author',
  { name, url, slug, stories }: StoryGroup,
  number: number,
  lang: string,
) {
  const addressOf = (at: number) => addresses.page({ page, slug, lang, number: at }) ?? '';
  return {
    of: page,
    name,
    url,
    ...storyListPage(stories, { number, addressOf }, lang),
    ...follow({ feed: page, slug, lang }, lang),
  };
}

/** The topics of some stories, in the order to show. */
export function topicViews(stories: readonly Story[], lang: string): TopicView[] {
  const style = styleOf(lang);
  return topicsOf(stories).map(({ name, slug, stories: { length } }) => ({
    name,
    href: addresses.page({ page: 'topic', slug, lang }) ?? '',
    countText: storyCount(length, style),
  }));
}

/**
 * Events as lists of all stories' show them.
 *
 * @param lang The page's.
 */
export function updateViews(updates: readonly Update[], lang: string): UpdateView[] {
  const style = styleOf(lang);
  return updates.map(({ story, event }) => ({
    ...eventView(story, event, style),
    story: storyLink(story),
  }));
}

function storyLink(story: Story) {
  return { title: titleOf(story), href: addresses.story(story), lang: story.lang };
}

/**
 * What of some stories was corrected, clarified, retracted or withdrawn, the latest first.
 *
 * @param lang The page's.
 */
export async function correctionViews(
  stories: readonly Story[],
  lang: string,
): Promise<CorrectionView[]> {
  const updates = correctionsOf(stories);
  const words = await eventWords(updates);
  const style = styleOf(lang);
  const year = new Intl.DateTimeFormat(style.lang, { year: 'numeric', timeZone: style.timeZone });
  return updates.map(({ story, event, entered }, index) => ({
    ...noteView(story, event, withoutIds(words[index] ?? ''), style),
    story: storyLink(story),
    year: year.format(new Date(entered)),
  }));
}

/**
 * All feeds to choose from: of everything, and of each topic and author that stories of a locale
 * have. Those of stories aren't listed: a list of them would be as long as the archive, and change
 * with every story.
 *
 * @param lang The page's.
 */
export async function feedGroups(locale: Locale, lang: string): Promise<FeedGroupView[]> {
  const [updates, stories, corrections, topics, authors] = await Promise.all([
    feedSubjects('updates'),
    feedSubjects('stories', locale),
    feedSubjects('corrections', locale),
    feedSubjects('topic', locale),
    feedSubjects('author', locale),
  ]);
  const { words } = styleOf(lang);
  const groups = [
    // That of all updates is the one feed that pages in every language name.
    {
      title: words.everything,
      of: [...updates.map((it) => ({ ...it, label: words.allUpdates, lang })), ...stories],
    },
    { title: words.corrections, tone: 'correction' as const, of: corrections },
    { title: words.topics, text: words.topicFeeds, of: topics },
    { title: words.authors, text: words.authorFeeds, of: authors },
  ];
  const single = { title: words.singleStories, text: words.storyFeeds, feeds: [] };
  return [
    ...groups
      .map(({ of, ...heading }) => ({ ...heading, feeds: of.flatMap((it) => feedView(it, lang)) }))
      .filter(({ feeds }) => feeds.length > 0),
    ...(feedFormats({ feed: 'story', slug: '-', lang }).length > 0 ? [single] : []),
  ];
}

/** A feed with its addresses; nothing where it is off. */
function feedView({ label, home, place, lang }: FeedSubject, pageLang: string): FeedView[] {
  const formats = feedFormats(place).map(({ format, href }) => ({
    name: FORMAT_NAMES[format],
    href,
  }));
  return formats.length === 0
    ? []
    : [{ title: label, href: home, ...(lang !== pageLang && { lang }), formats }];
}

/** What the page of a topic or an author says of itself. */
export function groupSubject(
  page: 'topic' | 'author',
  { name, slug }: StoryGroup,
  number: number,
  lang: string,
) {
  const { words, lang: inLang } = styleOf(lang);
  const about = page === 'topic' ? words.topicText : words.authorText;
  return {
    title: pageTitle(name, number, lang),
    description: fillWords(about, { name }, inLang),
    path: addresses.page({ page, slug, lang, number }) ?? '',
    feed: { feed: page, slug, lang, title: updatesOf(name, lang) },
  };
}
