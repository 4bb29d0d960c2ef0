import { publisherGuids } from 'astro-developing-story/render';
import { builtAt, cardsDir, options, server } from 'virtual:developing-story/config';
import { readerHtml, type FeedItem, type ReaderLanguage } from '@developing-story/feeds';
import { eventLabel, eventTitle, type StoryEvent } from '@developing-story/story';
import { textDirection } from '@developing-story/story';
import { cardOf } from '../cards/card-of.ts';
import { isKey } from './divide-feed.ts';
import { eventHtml, eventSummary } from '../stories/event-html.ts';
import { eventFigure } from './event-figure.ts';
import { checkIri, eventGuids } from './event-guids.ts';
import type { FeedFormat } from '../addresses/feed-formats.ts';
import { feedAddress } from './feed-links.ts';
import { authorsOfEvent } from '../stories/groups.ts';
import type { StoryHtml } from '../stories/note-recording.ts';
import { publicationTag } from './publication-tag.ts';
import { createStoryRenderer } from './render-story.ts';
import { addresses, publicationLang } from '../stories/site.ts';
import { allStories, visibleUpdates } from '../stories/read-stories.ts';
import type { Story, Update } from '../stories/story.ts';
import { updateUrl } from '../stories/update-url.ts';

/** What was made of an event. */
interface MadeEvent {
  /** Its item, whatever the feed. */
  item: Omit<FeedItem, 'guid'>;
  /** Its words as HTML, readied for readers, without the picture that goes with them. */
  words: string;
}

/** Whether what is made is kept for other feeds: a build soon makes all of it, a server goes on. */
const keeps = builtAt !== undefined && !server;

/**
 * Items by their events, each of which is made once in a build: its words are the same in every
 * feed.
 */
const kept = new WeakMap<StoryEvent, MadeEvent>();

/** The ids of all updates; in a build they are asked for once. */
let known: Promise<Map<StoryEvent, string>> | undefined;

/**
 * The items of some updates, in their order.
 *
 * @param format What they are for.
 * @throws AstroError where an id of the publisher's can't stand there.
 */
export async function feedItems(
  updates: readonly Update[],
  format: FeedFormat,
): Promise<FeedItem[]> {
  const events = await madeEvents(updates);
  const guids = await guidsOf(updates);
  return events.map(({ item }, index) => {
    const update = updates[index];
    const guid = update && guids.get(update.event);
    if (!update || guid === undefined) throw new Error(`The item ${item.link} has no id.`);
    if (format === 'atom') checkIri(guid, update);
    return { ...item, guid };
  });
}

async function guidsOf(updates: readonly Update[]): Promise<Map<StoryEvent, string>> {
  const all = async (of: readonly Update[]) =>
    eventGuids(of, await publicationTag(), publisherGuids(cardsDir), linkOf);
  if (!keeps) return all(updates);
  known ??= allStories().then(visibleUpdates).then(all);
  return known;
}

function linkOf({ story, event }: Update): string {
  return addresses.absolute(updateUrl(story, event));
}

/** The words of some updates as HTML, in their order, for where their stories aren't around them. */
export async function eventWords(updates: readonly Update[]): Promise<string[]> {
  return (await madeEvents(updates)).map(({ words }) => words);
}

async function madeEvents(updates: readonly Update[]): Promise<MadeEvent[]> {
  const made = keeps ? kept : new Map<StoryEvent, MadeEvent>();
  const missing = Map.groupBy(
    updates.filter(({ event }) => !made.has(event)),
    ({ story }) => story,
  );
  if (missing.size > 0) {
    const render = await createStoryRenderer();
    for (const [story, asked] of missing) {
      const events = wantedOf(story, asked);
      const html = await render(story, new Set(events.map(({ id }) => id)));
      for (const event of events) made.set(event, await madeEvent(story, event, html));
    }
  }
  return updates.map(({ event }) => {
    const known = made.get(event);
    if (!known) throw new Error(`The update ${event.id} has no item.`);
    return known;
  });
}

/**
 * What is rendered of a story at once: in a build with archives the feed of all updates has each
 * somewhere, and rendering the file for each of its archives would take long.
 */
function wantedOf(story: Story, asked: readonly Update[]): StoryEvent[] {
  const { archives, include } = options.feeds;
  const hasAll = feedAddress({ feed: 'updates' }) !== undefined;
  const events = asked.map(({ event }) => event);
  if (!keeps || !archives || !hasAll) return events;
  const inSomeFeed = visibleUpdates([story]).map(({ event }) => event);
  return inSomeFeed.filter((event) => include === 'all' || isKey(event) || events.includes(event));
}

async function madeEvent(story: Story, event: StoryEvent, parts: StoryHtml): Promise<MadeEvent> {
  const { data, lang, style } = story;
  const link = linkOf({ story, event });
  const summary = eventSummary(story, event, parts.notes.get(event.id) ?? '');
  const figure = await eventFigure(story, event);
  const ready = (html: string) => readerHtml(html, link, languageOf(lang));
  const words = ready(eventHtml(story, event, parts));
  const item = {
    link,
    title: eventTitle(event, data.title, style),
    html: figure === '' ? words : ready(eventHtml(story, event, parts, figure)),
    lang,
    ...(summary && { summary }),
    full: (data.content ?? options.feeds.content) === 'full',
    published: event.instant,
    modified: event.modified.instant,
    authors: authorsOfEvent(story, event).map(({ name, url }) => ({ name, ...(url && { url }) })),
    categories: [eventLabel(event, style), ...data.topics],
    ...(await enclosure(story, event)),
  };
  return { item, words };
}

/** Said only where it isn't the publication's. */
function languageOf(lang: string): ReaderLanguage | undefined {
  return lang === publicationLang ? undefined : { lang, dir: textDirection(lang) };
}

async function enclosure(story: Story, event: StoryEvent): Promise<Pick<FeedItem, 'enclosure'>> {
  const card = cardOf(story, event);
  if (!card) return {};
  const { source: _, draw, path, type: sure, ...facts } = card;
  const url = addresses.absolute(path);
  // Cards that are drawn when they are asked for aren't there yet.
  if (options.render.cards === 'on-demand') {
    return { enclosure: { ...facts, type: sure ?? `image/${options.cards.format}`, url } };
  }
  const { bytes, type } = await draw();
  return { enclosure: { ...facts, type, url, bytes: bytes.byteLength } };
}
