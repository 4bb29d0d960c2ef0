import { address, options } from 'virtual:developing-story/config';
import type { StoryEvent } from '@developing-story/story';
import { notesPageCount, notesPageOf } from './divide-notes.ts';
import { onceFor } from './once-for.ts';
import { addresses } from './site.ts';
import type { Story } from './story.ts';

/** How many pages of older notes a story has. */
export function notesPagesOf(story: Story): number {
  return address.routes.notes === false
    ? 0
    : notesPageCount(countNotes(story), options.pageSize.notes);
}

/** The numbers of the notes of a page: those that readers are told of them. */
export function notesRange(page: number): { first: number; last: number } {
  const { notes } = options.pageSize;
  return { first: (page - 1) * notes + 1, last: page * notes };
}

/** The page of older notes that an event stands on, or `undefined` where it is the story's alone. */
export function notesPageAt(story: Story, { kind, number }: StoryEvent): number | undefined {
  if (kind === 'published' || address.routes.notes === false) return undefined;
  return notesPageOf(number, countNotes(story), options.pageSize.notes);
}

/** The ids of the notes that stand on a page of older ones. */
export function notesOn(story: Story, page: number): Set<string> {
  const here = story.timeline.filter((event) => notesPageAt(story, event) === page);
  return new Set(here.map(({ id }) => id));
}

/** Where the sheet of an event is that the story's own page doesn't show. */
export function movedSheet(story: Story, event: StoryEvent): string | undefined {
  const page = event.pinned ? undefined : notesPageAt(story, event);
  const path = page === undefined ? undefined : addresses.notes(story, page);
  return path === undefined ? undefined : `${path}#${event.id}`;
}

/** Drafts and what is held back in dev move no note to another page. */
export const countNotes = onceFor(
  ({ timeline }: Story) => timeline.filter(({ number, held }) => number > 0 && !held).length,
);
