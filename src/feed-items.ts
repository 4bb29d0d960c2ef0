import { getCard, publisherGuids } from 'astro-developing-story/render';
import { builtAt, cardsDir, options } from 'virtual:developing-story/config';
import { readerHtml, type FeedItem } from '@developing-story/feeds';
import { eventLabel, eventTitle, type StoryEvent } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import { eventSummary, feedHtml } from './event-html.ts';
import { eventGuids } from './event-guids.ts';
import type { FeedFormat } from './feed-formats.ts';
import { authorsOfEvent } from './groups.ts';
import type { StoryHtml } from './recording.ts';
import { createStoryRenderer } from './render-story.ts';
import { addresses, dateStyle } from './site.ts';
import { visibleUpdates, type Story, type Update } from './stories.ts';
import { updateUrl } from './urls.ts';

/** An item whatever the feed. */
export type EventItem = Omit<FeedItem, 'guid'>;

/**
 * Items by their events, each of which is made once in a build: its words are the same in every
 * feed. In dev stories, and with them their events, are new at each request.
 */
const made = new WeakMap<StoryEvent, EventItem>();

/**
 * The items of some updates, in their order.
 *
 * @param tag What guids begin with.
 * @param format What they are for.
 */
export async function feedItems(
  updates: readonly Update[],
  tag: string,
  format: FeedFormat,
): Promise<FeedItem[]> {
  const guids = eventGuids(updates, tag, publisherGuids(cardsDir), format);
  const items = await eventItems(updates);
  return items.map((item, index) => ({ ...item, guid: guids[index] ?? '' }));
}

/** What stands in the items of some updates, in their order. */
export async function eventItems(updates: readonly Update[]): Promise<EventItem[]> {
  const missing = Map.groupBy(
    updates.filter(({ event }) => !made.has(event)),
    ({ story }) => story,
  );
  const render = await createStoryRenderer();
  for (const [story, asked] of missing) {
    const events = wantedOf(story, asked);
    const html = await render(story, new Set(events.map(({ id }) => id)));
    for (const event of events) made.set(event, await feedItem(story, event, html));
  }
  return updates.map(({ event }) => {
    const item = made.get(event);
    if (!item) throw new Error(`The update ${event.id} has no item.`);
    return item;
  });
}

/** What is rendered of a story at once: in a build with archives every update stands in some feed. */
function wantedOf(story: Story, asked: readonly Update[]): StoryEvent[] {
  const isWhole = builtAt !== undefined && options.feeds.archive !== false;
  return (isWhole ? visibleUpdates([story]) : asked).map(({ event }) => event);
}

async function feedItem(story: Story, event: StoryEvent, html: StoryHtml): Promise<EventItem> {
  const { data } = story;
  const link = addresses.absolute(updateUrl(story, event));
  const summary = eventSummary(story, event);
  return {
    link,
    title: eventTitle(event, data.title, dateStyle),
    html: readerHtml(feedHtml(story, event, html), link),
    ...(summary && { summary }),
    full: (data.content ?? options.feeds.content) === 'full',
    published: event.instant,
    modified: event.modified.instant,
    authors: authorsOfEvent(story, event).map(({ name, url }) => ({ name, ...(url && { url }) })),
    categories: [eventLabel(event), ...data.topics],
    ...(await enclosure(story, event)),
  };
}

async function enclosure(story: Story, event: StoryEvent): Promise<Pick<FeedItem, 'enclosure'>> {
  const card = cardOf(story, event);
  if (!card) return {};
  const { source, path, ...facts } = card;
  const { byteLength: bytes } = await getCard(source(), cardsDir);
  return { enclosure: { ...facts, url: addresses.absolute(path), bytes } };
}
