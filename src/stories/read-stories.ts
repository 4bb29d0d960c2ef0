import { getCollection, getEntry } from 'astro:content';
import { builtAt, options } from 'virtual:developing-story/config';
import {
  compareText,
  createTimeline,
  heldReason,
  isDeveloping,
  lastModified,
  orderEvents,
  type Note,
} from '@developing-story/story';
import { onceFor } from './once-for.ts';
import { now, publicationLang, styleOf, timeZone } from './site.ts';
import type { Story, StoryEntry, Update } from './story.ts';

/** What a build has read once: nothing of it changes while it goes on. */
let built: Promise<Story[]> | undefined;

/** All stories of the site, the latest change first. */
export async function getStories(): Promise<Story[]> {
  return [...(await allStories())];
}

/** The same as the one list of a build, by which what is looked up in it is kept. */
export function allStories(): Promise<readonly Story[]> {
  if (builtAt === undefined) return readStories();
  built ??= readStories();
  return built;
}

async function readStories(): Promise<Story[]> {
  const entries = await readEntries();
  const at = now();
  // Of two events that would be given one instant, the one of the later story yields: what feeds
  // have of the earlier one stays.
  const taken = new Set<number>();
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
  const same =
    builtAt === undefined
      ? await datedAlone(translationKey)
      : (storiesByKey(await allStories()).get(translationKey) ?? []);
  const shown = same.filter(({ held }) => !held);
  return shown.length > 1 ? shown.toSorted((a, b) => compareText(a.lang, b.lang)) : [];
}

const storiesByKey = onceFor((stories: readonly Story[]) =>
  Map.groupBy(stories, ({ data }) => data.translationKey),
);

/** The stories that a key joins, without those that a page in dev doesn't need. */
async function datedAlone(translationKey: string): Promise<Story[]> {
  const at = now();
  return (await readEntries())
    .filter(({ data }) => data.translationKey === translationKey)
    .map((entry) => toStory(entry, at, new Set()));
}

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
  const { published, edited, withdrawn: date, reason } = data;
  const withdrawn = date !== undefined && reason !== undefined ? { date, reason } : undefined;
  const timeline = createTimeline(
    { storyId: id, published, edited, withdrawn, notes: data.notes as unknown as Note[] },
    { now: at, timeZone, taken },
  );
  const modified = lastModified(timeline.filter(({ held }) => !held));
  const clock = { now: at, timeZone, settleAfter: options.settleAfter };
  const developing =
    !withdrawn && isDeveloping({ status: data.status, modified: modified.date }, clock);
  const held = heldReason({ date: data.published, draft: data.draft }, at, timeZone);
  const lang = data.lang ?? publicationLang;
  return {
    id,
    slug: entry.id,
    lang,
    style: styleOf(lang),
    data,
    timeline,
    modified,
    developing,
    ...(withdrawn && { withdrawn }),
    ...(held && { held }),
    entry,
  };
}

function newest({ modified }: Story): number {
  return Date.parse(modified.instant);
}
