import { getCard } from 'astro-developing-story/render';
import { cardsDir } from 'virtual:developing-story/config';
import { readerHtml, type Feed, type FeedItem } from '@developing-story/feeds';
import { eventGuid, eventTitle } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import { feedHtml } from './event-html.ts';
import type { StoryHtml } from './recording.ts';
import { createStoryRenderer } from './render-story.ts';
import { addresses, dateStyle } from './site.ts';
import { getStories, publicationOf, visibleUpdates, type Story, type Update } from './stories.ts';

/** The feed of all updates of the site, newest first. */
export async function createFeed(): Promise<Feed> {
  const self = addresses.feed();
  if (self === undefined) throw new Error('The feed is switched off: routes.rss is false.');
  const stories = await getStories();
  const publication = publicationOf(stories);
  const updates = visibleUpdates(stories);
  const html = await renderStories(updates);
  const items = await Promise.all(
    updates.map((update) => feedItem(update, html.get(update.story), publication.tag)),
  );
  return {
    title: publication.name,
    description: `Every update to every story of ${publication.name}`,
    home: addresses.absolute(addresses.index()),
    self: addresses.absolute(self),
    lang: publication.lang,
    updated: newestChange(updates),
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
  return {
    guid: eventGuid(tag, story.id, event.id),
    link,
    title: eventTitle(event, data.title, dateStyle),
    html: readerHtml(html ? feedHtml(story, event, html) : '', link),
    published: event.instant,
    authors: (event.authors ?? data.authors).map(({ name }) => name),
    categories: data.topics,
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
