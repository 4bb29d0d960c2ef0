import { logo, options } from 'virtual:developing-story/config';
import {
  countWords,
  eventLabel,
  eventTitle,
  formatDate,
  fillWords,
  numberText,
  settlesOn,
  slugFromTitle,
  withdrawalNotice,
  type StoryEvent,
} from '@developing-story/story';
import type {
  AuthorView,
  DateView,
  EventView,
  NoteView,
  PublicationView,
  StorySummaryView,
} from '@developing-story/theme/types';
import { eventTone } from '../cards/card-facts.ts';
import { cardOf } from '../cards/card-of.ts';
import type { Card } from '../cards/make-card.ts';
import { noteHtml, ownSummary } from '../stories/event-html.ts';
import { feedAddress } from '../feeds/feed-links.ts';
import { noteOf } from '../stories/note-of.ts';
import { keptBy } from '../stories/kept-by.ts';
import { onceFor } from '../stories/once-for.ts';
import { countNotes, movedSheet } from '../stories/notes-pages.ts';
import { addresses, publicationLang, publicationName, type Style } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';
import { updateUrl } from '../stories/update-url.ts';

const HELD = { draft: 'draft', future: 'heldBack' } as const;

/** The publication as pages in a language show it. */
export function publicationView(lang: string): PublicationView {
  const at = (page: 'subscribe' | 'corrections' | 'topics') => addresses.page({ page, lang });
  return {
    name: publicationName,
    lang: publicationLang,
    ...(logo && { logo: { src: logo.src, width: logo.width, height: logo.height } }),
    href: addresses.index(lang),
    feedHref: feedAddress({ feed: 'updates' }),
    subscribeHref: at('subscribe'),
    correctionsHref: at('corrections'),
    topicsHref: at('topics'),
  };
}

/**
 * A story as lists show it.
 *
 * @param style The page's around it. @default the story's
 */
export function summaryView(story: Story, style = story.style): StorySummaryView {
  return keptFor(summaries(story), style, () => createSummary(story, style));
}

function createSummary(story: Story, style: Style): StorySummaryView {
  const { data, timeline, modified, developing, held, lang } = story;
  return {
    title: titleOf(story),
    ...describedBy(story),
    href: addresses.story(story),
    lang,
    ...(data.section && { section: data.section }),
    ...(developing && { developing }),
    statusText: statusText(story, style),
    published: dateView(data.published, style),
    ...(modified.date !== data.published && { updated: dateView(modified.date, style) }),
    countText: countText(countNotes(story), style),
    ...(data.image && { image: data.image }),
    timeline: timeline.map((event) => eventView(story, event, style)),
    ...(held && { heldText: style.words[HELD[held]] }),
    ...(data.problems.length > 0 && { problems: data.problems }),
  };
}

/** A story that was taken down says so in its title. */
export function titleOf({ data, withdrawn, timeline, style }: Story): string {
  const first = timeline.at(-1);
  return withdrawn && first ? eventTitle(first, data.title, style) : data.title;
}

/** The deck, or the notice of a story that was taken down. */
export function describedBy({ data, withdrawn, timeline, style }: Story): { description?: string } {
  const first = timeline.at(-1);
  if (withdrawn && first) return { description: withdrawalNotice(first, style) };
  return data.description === undefined ? {} : { description: data.description };
}

/** Where the story stands; nothing of one that never moved and isn't expected to. */
function statusText(
  { developing, withdrawn, data, modified, timeline }: Story,
  { words, lang, timeZone }: Style,
): string | undefined {
  if (withdrawn) return undefined;
  if (developing) return words.developing;
  if (data.status === 'final') return words.final;
  if (timeline.length === 1) return undefined;
  const date = settlesOn(modified.date, { timeZone, settleAfter: options.settleAfter });
  return fillWords(words.settled, { date: formatDate(date, { lang, timeZone }) }, lang);
}

/** An event as lists show it, with what its file tells of what it says. */
export function eventView(story: Story, event: StoryEvent, style: Style): EventView {
  return keptFor(events(event), style, () => createEvent(story, event, style));
}

/** What lists and pages show again and again, by the language and clock in which it is told. */
const summaries = onceFor((_: Story) => new Map<Style, StorySummaryView>(), keptBy(1_000));
const events = onceFor((_: StoryEvent) => new Map<Style, EventView>(), keptBy(5_000));

function keptFor<View>(views: Map<Style, View>, style: Style, create: () => View): View {
  const view = views.get(style) ?? create();
  views.set(style, view);
  return view;
}

function createEvent(story: Story, event: StoryEvent, style: Style): EventView {
  const { id, kind, headline, held, key, quiet, edited, withdrawn, summary } = event;
  const label = eventLabel(event, style);
  const number = numberText(event, style);
  const href = updateUrl(story, event);
  return {
    id,
    kind,
    tone: eventTone(event),
    label,
    ...(number && { numberText: number }),
    date: dateView(event.date, style),
    ...(headline && { headline }),
    title: eventTitle(event, story.data.title, style),
    listTitle: headline ?? label,
    href,
    sheetHref: movedSheet(story, event),
    ...(edited !== undefined && { edited: dateView(edited, style) }),
    ...(withdrawn && { withdrawn: dateView(withdrawn.date, style) }),
    ...(summary && { summary }),
    ...(key && { key }),
    ...(quiet && { quiet }),
    ...(held && { heldText: style.words[HELD[held]] }),
  };
}

/** All notes of a story are wanted again for the page of each of its updates. */
const viewed = keptBy<StoryEvent, NoteView>(1_000);

/**
 * The notes of a story with their words, newest first.
 *
 * @param notes Their HTML, by id.
 * @param only The ids of those that are wanted. @default all
 */
export function noteViews(
  story: Story,
  notes: ReadonlyMap<string, string>,
  only?: ReadonlySet<string>,
): NoteView[] {
  return story.timeline
    .filter(({ kind, id }) => kind !== 'published' && (!only || only.has(id)))
    .map((event) => {
      const html = noteHtml(story, event, notes);
      const known = viewed.get(event);
      if (known?.html === html) return known;
      const view = noteView(story, event, html);
      viewed.set(event, view);
      return view;
    });
}

/**
 * An event with its words.
 *
 * @param html What they are, or what stands for them.
 * @param style The page's around it. @default the story's
 */
export function noteView(
  story: Story,
  event: StoryEvent,
  html: string,
  style = story.style,
): NoteView {
  const { summary: _, ...view } = eventView(story, event, style);
  const summary = ownSummary(story, event, html);
  return {
    ...view,
    ...(summary !== undefined && { summary }),
    ...shared(updateUrl(story, event), cardOf(story, event)),
    ...noteFacts(story, event),
    html,
    lang: story.lang,
  };
}

/** What of something readers pass on. */
export function shared(path: string, card: Card | undefined) {
  return { address: addresses.absolute(path), ...(card && { card: card.path }) };
}

/** What a note has beside its words. */
function noteFacts(story: Story, { id, authors, pinned, withdrawn }: StoryEvent) {
  const { lang } = story;
  const note = noteOf(story, id);
  const image = withdrawn ? undefined : note?.image;
  return {
    ...(note && { version: note.version }),
    ...(authors && { authors: authors.map((author) => authorView(author, lang)) }),
    ...(image && { image }),
    ...(pinned && { pinned }),
  };
}

/** An author, whose name leads to what else is by them. */
export function authorView(
  { name, url }: { name: string; url?: string | undefined },
  lang: string,
): AuthorView {
  return { name, url, href: addresses.page({ page: 'author', slug: slugFromTitle(name), lang }) };
}

function dateView(date: string, style: Style): DateView {
  return { datetime: date, text: formatDate(date, style) };
}

function countText(count: number, { words, lang }: Style): string {
  return count === 0 ? words.noUpdates : countWords(words.updateCount, count, lang);
}
