import {
  eventLabel,
  eventTitle,
  formatDate,
  numberText,
  slugFromTitle,
  withdrawalNotice,
  type StoryEvent,
} from '@developing-story/story';
import type {
  AuthorView,
  DateView,
  EventView,
  NoteView,
  ProblemView,
  PublicationView,
  StoryView,
  TopicLinkView,
} from '@developing-story/theme/types';
import type { FeedPlace } from './addresses.ts';
import { eventTone } from './card-facts.ts';
import { noteHtml } from './event-html.ts';
import { feedAddress, storyFeedPlace } from './feed-links.ts';
import { addresses, dateStyle, publicationName } from './site.ts';
import type { Story } from './stories.ts';

const HELD = { draft: 'Draft: in no build', future: 'Held back until its date' };

/** A story's words for its pages. */
export interface StoryWords {
  /** Newest first. */
  notes: NoteView[];
  /** The article without its notes, as HTML. */
  body: string;
}

/** The publication as pages in a language show it. */
export function publicationView(lang: string): PublicationView {
  const at = (page: 'subscribe' | 'corrections' | 'topics') => addresses.page({ page, lang });
  return {
    name: publicationName,
    lang: dateStyle.lang,
    href: addresses.index(lang),
    ...defined({
      feedHref: feedAddress({ feed: 'updates' }),
      subscribeHref: at('subscribe'),
      correctionsHref: at('corrections'),
      topicsHref: at('topics'),
    }),
  };
}

/** A story as its page and lists show it. */
export function storyView(story: Story): StoryView {
  const { data, timeline, modified, developing, held, lang } = story;
  const count = timeline.filter((event) => event.number > 0 && !event.held).length;
  return {
    title: titleOf(story),
    ...describedBy(story),
    href: addresses.story(story),
    lang,
    ...(data.section && { section: data.section }),
    ...(developing && { statusText: 'Developing story' }),
    published: dateView(data.published),
    ...(modified.date !== data.published && { updated: dateView(modified.date) }),
    countText: countText(count),
    ...(data.image && { image: imageView(data.image) }),
    timeline: timeline.map((event) => eventView(story, event)),
    ...(held && { heldText: HELD[held] }),
    ...(data.problems.length > 0 && { problems: data.problems.map(problemView) }),
    ...(story.withdrawn && { withdrawn: true as const }),
    authors: data.authors.map((author) => authorView(author, lang)),
    topics: story.withdrawn ? [] : data.topics.map((name) => topicLink(name, lang)),
  };
}

/** A story that was taken down says so in its title. */
export function titleOf({ data, withdrawn, timeline }: Story): string {
  const first = timeline.at(-1);
  return withdrawn && first ? eventTitle(first, data.title, dateStyle) : data.title;
}

/** The deck, or the notice of a story that was taken down. */
function describedBy({ data, withdrawn, timeline }: Story): { description?: string } {
  const first = timeline.at(-1);
  if (withdrawn && first) return { description: withdrawalNotice(first, dateStyle) };
  return data.description === undefined ? {} : { description: data.description };
}

/** An event as lists show it. */
function eventView(story: Story, event: StoryEvent): EventView {
  const { id, kind, headline, held, key, quiet } = event;
  const label = eventLabel(event);
  const number = numberText(event);
  const href = kind === 'published' ? addresses.story(story) : addresses.update(story, id);
  return {
    id,
    kind,
    tone: eventTone(event),
    label,
    ...(number && { numberText: number }),
    date: dateView(event.date),
    ...(headline && { headline }),
    title: eventTitle(event, story.data.title, dateStyle),
    listTitle: headline ?? label,
    href,
    ...(key && { key }),
    ...(quiet && { quiet }),
    ...(held && { heldText: HELD[held] }),
  };
}

/**
 * The notes of a story with their words, newest first.
 *
 * @param notes Their HTML, by id.
 */
export function noteViews(story: Story, notes: ReadonlyMap<string, string>): NoteView[] {
  return story.timeline
    .filter(({ kind }) => kind !== 'published')
    .map((event) => noteView(story, event, noteHtml(event, notes)));
}

/**
 * An event with its words.
 *
 * @param html What they are, or what stands for them.
 */
export function noteView(story: Story, event: StoryEvent, html: string): NoteView {
  return {
    ...eventView(story, event),
    ...noteFacts(story, event),
    html,
    lang: story.lang,
    empty: event.empty || event.withdrawn !== undefined,
  };
}

/** What a note has beside its words. */
function noteFacts({ data, lang }: Story, { id, authors, edited, pinned, withdrawn }: StoryEvent) {
  const image = withdrawn ? undefined : data.notes.find((note) => note.id === id)?.image;
  return {
    ...(authors && { authors: authors.map((author) => authorView(author, lang)) }),
    ...(edited !== undefined && { edited: dateView(edited) }),
    ...(image && { image: imageView(image) }),
    ...(pinned && { pinned }),
  };
}

function problemView({ text, place }: { text: string; place?: string | undefined }): ProblemView {
  return { text, ...(place !== undefined && { place }) };
}

/** An author, whose name leads to what else is by them. */
function authorView(
  { name, url }: { name: string; url?: string | undefined },
  lang: string,
): AuthorView {
  const href = addresses.page({ page: 'author', slug: slugFromTitle(name), lang });
  return { name, ...defined({ url, href }) };
}

/** A topic, which leads to the stories on it. */
function topicLink(name: string, lang: string): TopicLinkView {
  return {
    name,
    ...defined({ href: addresses.page({ page: 'topic', slug: slugFromTitle(name), lang }) }),
  };
}

function dateView(date: string): DateView {
  return { datetime: date, text: formatDate(date, dateStyle) };
}

function countText(count: number): string {
  if (count === 0) return 'No updates yet';
  return count === 1 ? '1 update' : `${count} updates`;
}

function imageView({ src, alt, credit, caption }: NonNullable<Story['data']['image']>) {
  return { src, alt, ...(credit && { credit }), ...(caption && { caption }) };
}

/** How to follow what a page shows: its own feed, else that of all updates. */
export function follow(place: FeedPlace, lang: string) {
  return defined({
    feedHref: feedAddress(place) ?? feedAddress({ feed: 'updates' }),
    subscribeHref: addresses.page({ page: 'subscribe', lang }),
  });
}

/** What a story's page shows. */
export function storyPage(story: Story, { notes, body }: StoryWords) {
  const pinned = notes.filter((note) => note.pinned);
  const stacked = [...pinned, ...notes.filter((note) => !note.pinned)];
  return {
    story: storyView(story),
    notes: stacked,
    body,
    ...follow(storyFeedPlace(story), story.lang),
  };
}

/** What an update's page shows: its note, among its story's. */
export function updatePage(story: Story, event: StoryEvent, { notes }: StoryWords) {
  const place = notes.findIndex(({ id }) => id === event.id);
  const note = notes[place];
  if (!note) throw new RangeError(`The story "${story.id}" has no note "${event.id}".`);
  return {
    story: storyView(story),
    note,
    newer: notes[place - 1],
    older: notes[place + 1],
    ...follow(storyFeedPlace(story), story.lang),
  };
}

/** What there is, as optional properties want it. */
function defined<T extends Record<string, unknown>>(
  record: T,
): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
