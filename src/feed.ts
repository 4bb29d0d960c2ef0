import { getCard } from 'astro-developing-story/render';
import { cardsDir, options } from 'virtual:developing-story/config';
import { readerHtml, type Feed, type FeedItem } from '@developing-story/feeds';
import { eventGuid, eventLabel, eventTitle } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import { eventSummary, feedHtml } from './event-html.ts';
import { publicationTag } from './publication-tag.ts';
import type { StoryHtml } from './recording.ts';
import { createStoryRenderer } from './render-story.ts';
import { selectUpdates } from './select-updates.ts';
import { addresses, dateStyle, publicationName } from './site.ts';
import { getStories, visibleUpdates, type Story, type Update } from './stories.ts';

/** What tells one feed from another. */
interface FeedSubject {
  title: string;
  description: string;
  /** The path of the page it belongs to. */
  home: string;
  /** Its own path. */
  self: string | undefined;
  /** BCP 47. */
  lang: string;
  /** The last part of its id. */
  name: string;
}

/** The feed of all updates of the site, newest first. */
export async function siteFeed(self: string | undefined): Promise<Feed> {
  const stories = await getStories();
  return createFeed(visibleUpdates(stories), {
    title: publicationName,
    description: `Every update to every story of ${publicationName}`,
    home: addresses.index(),
    self,
    lang: dateStyle.lang,
    name: 'updates',
  });
}

/**
 * The feed of some stories, an item each: its title and its article as it stands now.
 *
 * @param lang BCP 47. @default the publication's
 */
export async function storiesFeed(
  stories: readonly Story[],
  self: string | undefined,
  lang = dateStyle.lang,
): Promise<Feed> {
  const published = visibleUpdates(stories).filter(({ event }) => event.kind === 'published');
  return createFeed(published, {
    title: `Stories | ${publicationName}`,
    description: `Every story of ${publicationName}`,
    home: addresses.index(lang),
    self,
    lang,
    name: lang === dateStyle.lang ? 'stories' : `stories/${lang}`,
  });
}

/** The feed of one story's updates, newest first. */
export async function storyFeed(story: Story, self: string | undefined): Promise<Feed> {
  const { title } = story.data;
  const feed = await createFeed(visibleUpdates([story]), {
    title: `${title} | ${publicationName}`,
    description: `Every update to “${title}”`,
    home: addresses.story(story),
    self,
    lang: story.lang,
    name: `${story.id}/updates`,
  });
  // Only the editor makes a story final; one that has merely settled may go on.
  return story.data.status === 'final' ? { ...feed, expired: true } : feed;
}

async function createFeed(all: readonly Update[], subject: FeedSubject): Promise<Feed> {
  const { title, description, home, self, lang, name } = subject;
  if (self === undefined) throw new Error('This feed is switched off.');
  const updates = selectUpdates(all, options.feeds);
  const tag = await publicationTag();
  const html = await renderStories(updates);
  const items = await Promise.all(
    updates.map((update) => feedItem(update, html.get(update.story), tag)),
  );
  const updated = newestChange(updates);
  return {
    id: `tag:${tag}:${name.split('/').map(encodeURIComponent).join('/')}`,
    title,
    description,
    home: addresses.absolute(home),
    self: addresses.absolute(self),
    lang,
    hubs: options.feeds.hubs,
    ...(updated !== undefined && { updated }),
    items,
  };
}

async function feedItem(
  { story, event }: Update,
  html: StoryHtml | undefined,
  tag: string,
): Promise<FeedItem> {
  const { data } = story;
  const path =
    event.kind === 'published' ? addresses.story(story) : addresses.update(story, event.id);
  const link = addresses.absolute(path);
  const summary = eventSummary(story, event);
  return {
    guid: eventGuid(tag, story.id, event.id),
    link,
    title: eventTitle(event, data.title, dateStyle),
    html: readerHtml(html ? feedHtml(story, event, html) : '', link),
    ...(summary && { summary }),
    full: options.feeds.content === 'full',
    published: event.instant,
    modified: event.modified.instant,
    authors: (event.authors ?? data.authors).map(({ name, url }) => ({
      name,
      ...(url && { url }),
    })),
    categories: [eventLabel(event), ...data.topics],
    ...(await enclosure({ story, event })),
  };
}

async function enclosure({ story, event }: Update): Promise<Pick<FeedItem, 'enclosure'>> {
  const card = cardOf(story, event);
  if (!card) return {};
  const { source, path, ...facts } = card;
  const { byteLength: bytes } = await getCard(source(), cardsDir);
  return { enclosure: { ...facts, url: addresses.absolute(path), bytes } };
}

/** Only stories that the feed has something of are rendered. */
async function renderStories(updates: readonly Update[]): Promise<Map<Story, StoryHtml>> {
  const render = await createStoryRenderer();
  const html = new Map<Story, StoryHtml>();
  for (const story of new Set(updates.map((update) => update.story))) {
    html.set(story, await render(story));
  }
  return html;
}

function newestChange(updates: readonly Update[]): string | undefined {
  return updates
    .map(({ event }) => event.modified.instant)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
