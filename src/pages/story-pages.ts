import { options } from 'virtual:developing-story/config';
import { fillWords, slugFromTitle, type StoryEvent } from '@developing-story/story';
import type {
  EventView,
  NotesLinkView,
  NoteView,
  StoryView,
  TopicLinkView,
} from '@developing-story/theme/types';
import { cardOf } from '../cards/card-of.ts';
import { storyFeedPlace } from '../feeds/feed-links.ts';
import { follow } from './follow.ts';
import { linksElsewhere } from '../stories/links-elsewhere.ts';
import { notesPagesOf, notesRange } from '../stories/notes-pages.ts';
import { addresses } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';
import { authorView, eventView, shared, summaryView } from './views.ts';
import type { Words } from '../words/vocabulary.ts';

/** A story's words for its pages. */
export interface StoryWords {
  /** Newest first. */
  notes: NoteView[];
  /** The article without its notes, as HTML. */
  body: string;
  /** What components are written in, in the story's language. */
  words: Words;
}

/** Where readers may share what a page shows. */
const shareable = options.share ? { networks: options.share } : {};

/**
 * What a story's page shows: all notes but those that moved to pages of older ones.
 *
 * @param languages The story in every language that it is there in, if there are several.
 */
export function storyPage(
  story: Story,
  { notes, body, words }: StoryWords,
  languages: readonly Story[],
) {
  const here = notes.filter((note) => note.sheetHref === undefined);
  const stacked = [...here.filter(({ pinned }) => pinned), ...here.filter((note) => !note.pinned)];
  const pages = notesPagesOf(story);
  const earlier = notesLink(story, pages, `${words.earlierNotes} (${notesRange(pages).last})`);
  const view = storyView(story, languages);
  const byId = new Map(notes.map((note) => [note.id, note]));
  return {
    // The notes' words are here, so what is told of them is taken from those.
    story: {
      ...view,
      timeline: view.timeline.map((event) => byId.get(event.id) ?? event),
    },
    notes: stacked,
    body,
    ...(earlier && { earlier }),
    ...follow(storyFeedPlace(story), story.lang),
    ...(options.live !== false && { live: options.live }),
    ...shareable,
    words,
  };
}

/**
 * What a page of a story's older notes shows.
 *
 * @param page Counts from the oldest notes up.
 * @param words With its notes alone.
 */
export function notesPage(story: Story, page: number, { notes, words }: StoryWords) {
  const { lang } = story.style;
  const titleOf = (number: number) => fillWords(words.notesFromTo, notesRange(number), lang);
  const isLast = page === notesPagesOf(story);
  const view = summaryView(story);
  const earlier = notesLink(story, page - 1, titleOf(page - 1));
  return {
    story: view,
    title: titleOf(page),
    notes: notes.map((note) => elsewhere(story, note)),
    later: (isLast ? undefined : notesLink(story, page + 1, titleOf(page + 1))) ?? {
      title: view.title,
      href: view.href,
    },
    ...(earlier && { earlier }),
    ...follow(storyFeedPlace(story), story.lang),
    words,
  };
}

function notesLink(story: Story, page: number, title: string): NotesLinkView | undefined {
  const href = page < 1 ? undefined : addresses.notes(story, page);
  return href === undefined ? undefined : { title, href };
}

function translations({ lang }: Story, languages: readonly Story[]) {
  const others = languages.filter((it) => it.lang !== lang);
  if (others.length === 0) return {};
  return {
    translations: others.map((it) => ({
      lang: it.lang,
      name: new Intl.DisplayNames([it.lang], { type: 'language' }).of(it.lang) ?? it.lang,
      href: addresses.story(it),
    })),
  };
}

/** What an update's page shows: its note, and the way to those beside it. */
export function updatePage(story: Story, event: StoryEvent, { notes, words }: StoryWords) {
  const note = notes.find(({ id }) => id === event.id);
  if (!note) throw new RangeError(`The story "${story.id}" has no note "${event.id}".`);
  const place = story.timeline.indexOf(event);
  return {
    story: summaryView(story),
    note: elsewhere(story, note),
    newer: noteLink(story, place - 1),
    older: noteLink(story, place + 1),
    ...follow(storyFeedPlace(story), story.lang),
    ...shareable,
    words,
  };
}

function noteLink(story: Story, place: number): EventView | undefined {
  const event = story.timeline[place];
  return event && event.kind !== 'published' ? eventView(story, event, story.style) : undefined;
}

/** A note where its story's page isn't around it. */
function elsewhere(story: Story, note: NoteView): NoteView {
  return { ...note, html: linksElsewhere(note.html, addresses.story(story)) };
}

/** A story as its page shows it. */
function storyView(story: Story, languages: readonly Story[]): StoryView {
  const { data, lang, withdrawn } = story;
  return {
    ...summaryView(story),
    ...shared(addresses.story(story), cardOf(story)),
    id: story.id,
    ...(withdrawn && { withdrawn: true as const }),
    authors: data.authors.map((author) => authorView(author, lang)),
    topics: withdrawn ? [] : data.topics.map((name) => topicLink(name, lang)),
    ...translations(story, languages),
  };
}

/** A topic, which leads to the stories on it. */
function topicLink(name: string, lang: string): TopicLinkView {
  return {
    name,
    href: addresses.page({ page: 'topic', slug: slugFromTitle(name), lang }),
  };
}
