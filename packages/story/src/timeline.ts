import { deriveInstants } from './derive-instants.ts';
import { heldReason } from './held.ts';
import { PUBLISHED_ID } from './note-ids.ts';
import type { Note, StoryEvent } from './types.ts';

/** A story's dates as its file has them. */
export interface TimelineSource {
  storyId: string;
  /** As written. */
  published: string;
  /** Newest first. */
  notes: readonly Note[];
}

/**
 * A story's events, newest first, the first publication last. Drafts and notes ahead of `now` are
 * marked as held; leaving them out is the caller's, who knows whether this is a build.
 */
export function createTimeline(
  { storyId, published, notes }: TimelineSource,
  now: Date,
  timeZone: string,
): StoryEvent[] {
  const dated = [...notes, { id: PUBLISHED_ID, date: published }];
  const instants = deriveInstants(storyId, dated, timeZone);
  const first: StoryEvent = {
    id: PUBLISHED_ID,
    kind: 'published',
    date: published,
    instant: instants.at(-1) ?? '',
    empty: false,
    number: 0,
  };
  let shown = 0;
  const events = notes.toReversed().map((note, index): StoryEvent => {
    const held = heldReason(note, now, timeZone);
    const event = toEvent(note, shown + 1, instants[notes.length - 1 - index] ?? '');
    if (held) return { ...event, held };
    shown += 1;
    return event;
  });
  return [...events.toReversed(), first];
}

function toEvent(note: Note, number: number, instant: string): StoryEvent {
  const { id, kind, date, empty, withdrawn, headline } = note;
  const event: StoryEvent = { id, kind, date, instant, empty, number };
  if (withdrawn) event.withdrawn = withdrawn;
  else if (headline) event.headline = headline;
  return event;
}

/**
 * When a story last changed in a way that readers should know of: the newest of its events' dates
 * and their withdrawals'. Never earlier than its first publication.
 *
 * @param timeline Newest first, without held events.
 * @returns The date as written and the instant that stands for it.
 */
export function lastModified(
  storyId: string,
  timeline: readonly StoryEvent[],
  timeZone: string,
): { date: string; instant: string } {
  const changes = timeline.flatMap(({ id, date, instant, withdrawn }) => {
    const own = { date, instant };
    if (!withdrawn) return [own];
    const event = { id: `${id}/withdrawn`, date: withdrawn.date };
    const [at = instant] = deriveInstants(storyId, [event], timeZone);
    return [own, { date: withdrawn.date, instant: at }];
  });
  const [first, ...rest] = changes;
  if (!first) throw new RangeError(`The story "${storyId}" has no timeline.`);
  // On equal instants the event higher up the timeline wins.
  return rest.reduce((a, b) => (Date.parse(b.instant) > Date.parse(a.instant) ? b : a), first);
}
