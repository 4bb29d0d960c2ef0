import { getCollection, getEntry } from 'astro:content';
import { builtAt, options } from 'virtual:developing-story/config';
import { compareText, orderEvents, type Note } from '@developing-story/story';
import { keepDatesOf, knownDates, minuteOf } from './known-dates.ts';
import { onceFor } from './once-for.ts';
import { now, publicationLang, styleOf, timeZone } from './site.ts';
import { storyDates } from './story-dates.ts';
import type { Story, StoryEntry, Update } from './story.ts';

/**
 * The stories as they were last read. In a build nothing of them changes while it goes on. A dev
 * server evaluates this module anew when an entry changes, and what falls due counts as a change;
 * the minute is for a clock that was set, or a machine that slept.
 */
let known: { minute: number; stories: Promise<readonly Story[]> } | undefined;

/** All stories of the site, the latest change first. */
export async function getStories(): Promise<Story[]> {
  return [...(await allStories())];
}

/** The same as one list, by which what is looked up in it is kept. */
export function allStories(): Promise<readonly Story[]> {
  const minute = minuteOf(now());
  if (known?.minute !== minute) known = { minute, stories: readStories() };
  return known.stories;
}

async function readStories(): Promise<Story[]> {
  const entries = await readEntries();
  const at = now();
  // Of two events that would be given one instant, the one of the later story yields: what feeds
  // have of the earlier one stays.
  const taken = new Set<number>();
  if (builtAt === undefined) keepDatesOf(new Set(entries.map(({ id }) => id)));
  return entries
    .toSorted((a, b) => compareText(a.data.published, b.data.published) || compareText(a.id, b.id))
    .map((entry) => toStory(entry, at, taken))
    .toSorted((a, b) => newest(b) - newest(a) || compareText(a.id, b.id));
}

/** One story by its slug. */
export async function getStory(slug: string): Promise<Story | undefined> {
  return storiesBySlug(await allStories()).get(slug);
}

/** Stories by their slugs. */
export const storiesBySlug = onceFor(
  (stories: readonly Story[]): ReadonlyMap<string, Story> =>
    new Map(stories.map((story) => [story.slug, story])),
);

/** The languages a story is there in, itself among them; none where it is in one alone. */
export async function translationsOf({ data: { translationKey } }: Story): Promise<Story[]> {
  if (translationKey === undefined) return [];
  const same = storiesByKey(await allStories()).get(translationKey) ?? [];
  const shown = same.filter(({ held }) => !held);
  return shown.length > 1 ? shown.toSorted((a, b) => compareText(a.lang, b.lang)) : [];
}

const storiesByKey = onceFor((stories: readonly Story[]) =>
  Map.groupBy(stories, ({ data }) => data.translationKey),
);

/** The collection's name is an option, so Astro's types can't know it here. */
function readEntries(): Promise<StoryEntry[]> {
  return getCollection(options.collection as never);
}

/** The story of an entry, by the entry's own id. */
export async function storyOfEntry(id: string): Promise<Story | undefined> {
  const find = getEntry as (collection: string, id: string) => Promise<StoryEntry | undefined>;
  const entry = await find(options.collection, id);
  return entry && toStory(entry, now(), new Set());
}

/** The events of all stories, newest first: what feeds list. Quiet and held-back ones are not among them. */
export async function getUpdates(): Promise<Update[]> {
  return [...visibleUpdates(await allStories())];
}

/** The events of some stories, newest first, without quiet ones and what a build leaves out. */
export const visibleUpdates = onceFor((stories: readonly Story[]): readonly Update[] =>
  orderEvents(stories.filter(({ held }) => !held)).filter(
    ({ event }) => !event.held && !event.quiet,
  ),
);

function toStory(entry: StoryEntry, at: Date, taken: Set<number>): Story {
  const { data } = entry;
  const id = data.id ?? entry.id;
  const { published, edited, withdrawn: date, reason, status, draft } = data;
  const withdrawn = date !== undefined && reason !== undefined ? { date, reason } : undefined;
  const notes = data.notes as unknown as Note[];
  const source = { storyId: id, published, edited, withdrawn, notes, status, draft };
  const clock = { now: at, timeZone, settleAfter: options.settleAfter };
  const { held, ...dates } =
    builtAt === undefined
      ? knownDates(entry.id, source, clock, taken)
      : storyDates(source, clock, taken);
  const lang = data.lang ?? publicationLang;
  return {
    id,
    slug: entry.id,
    lang,
    style: styleOf(lang),
    data,
    ...dates,
    ...(withdrawn && { withdrawn }),
    ...(held && { held }),
    entry,
  };
}

function newest({ modified }: Story): number {
  return Date.parse(modified.instant);
}
