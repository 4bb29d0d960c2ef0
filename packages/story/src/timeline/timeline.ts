import { deriveInstants } from '../dates/derive-instants.ts';
import { deriveModified, eventChange, type EventChange } from '../dates/derive-modified.ts';
import { PUBLISHED_ID } from '../notes/note-ids.ts';
import type { Note, StoryEvent, Withdrawal } from '../types.ts';
import { heldReason } from './held-reason.ts';

/** A story's dates as its file has them. */
export interface TimelineSource {
  storyId: string;
  /** As written. */
  published: string;
  /** Newest first. */
  notes: readonly Note[];
  /** When the article's text last changed in a way that readers should see, as written. */
  edited?: string | undefined;
  /** The whole story was taken down, and each of its updates with it. */
  withdrawn?: Withdrawal | undefined;
}

/** Whose clock a timeline goes by. */
export interface TimelineClock {
  now: Date;
  /** The publication's. */
  timeZone: string;
  /** Instants of other stories' events and changes, in milliseconds; this story's are added. */
  taken?: Set<number>;
}

/**
 * A story's events, newest first, the first publication last. Drafts and notes ahead of `now` are
 * marked as held; leaving them out is the caller's, who knows whether this is a build.
 */
export function createTimeline(source: TimelineSource, clock: TimelineClock): StoryEvent[] {
  const { storyId, published, notes, edited, withdrawn } = source;
  const { now, timeZone, taken = new Set<number>() } = clock;
  const dated = [...notes, { id: PUBLISHED_ID, date: published }];
  const instants = deriveInstants(storyId, dated, timeZone, taken);
  const change = (id: string, what: string, date: string | undefined) =>
    date === undefined ? [] : [eventChange(`${storyId}/${id}/${what}`, date, timeZone)];
  const withChanges = (event: Omit<StoryEvent, 'modified'>, changes: readonly EventChange[]) => ({
    ...event,
    modified: deriveModified(
      event,
      [...changes, ...change(event.id, 'takedown', withdrawn?.date)],
      taken,
    ),
  });

  let shown = 0;
  const amendments: EventChange[] = [];
  const events = notes.toReversed().map((note, index): StoryEvent => {
    const { id, date } = note;
    const held = heldReason(note, now, timeZone);
    const instant = instants[notes.length - 1 - index] ?? '';
    const event = toEvent(note, { number: shown + 1, instant, takedown: withdrawn });
    if (!held) shown += 1;
    // The change that such a note tells of was made in the article.
    if (note.empty && !note.withdrawn && !note.quiet && !held) {
      amendments.push({ key: `${storyId}/${PUBLISHED_ID}/${id}`, date, at: Date.parse(instant) });
    }
    const whole = withChanges(event, [
      ...change(id, 'edited', note.edited),
      ...change(id, 'withdrawn', note.withdrawn?.date),
    ]);
    return held ? { ...whole, held } : whole;
  });
  const first = withChanges(
    {
      id: PUBLISHED_ID,
      kind: 'published',
      date: published,
      instant: instants.at(-1) ?? '',
      empty: false,
      number: 0,
      ...(edited !== undefined && { edited }),
      ...(withdrawn && { withdrawn }),
    },
    [...amendments, ...change(PUBLISHED_ID, 'edited', edited)],
  );
  return [...events.toReversed(), first];
}

function toEvent(
  note: Note,
  {
    number,
    instant,
    takedown,
  }: { number: number; instant: string; takedown?: Withdrawal | undefined },
): Omit<StoryEvent, 'modified'> {
  const { id, kind, date, empty, headline, text, summary, authors, edited } = note;
  const withdrawn = note.withdrawn ?? takedown;
  return {
    id,
    kind,
    date,
    instant,
    empty,
    number,
    ...(authors && { authors }),
    ...(note.key && { key: note.key }),
    ...(note.pinned && { pinned: note.pinned }),
    ...(note.quiet && { quiet: note.quiet }),
    ...(edited !== undefined && { edited }),
    // The words of a withdrawn note go nowhere.
    ...(withdrawn ? { withdrawn } : { ...(headline && { headline }), text, summary }),
  };
}

/**
 * When a story last changed in a way that readers should know of: the newest of its events' dates,
 * their edits and withdrawals. Quiet notes move nothing. Never earlier than its first publication.
 *
 * @param timeline Newest first, without held events.
 * @returns The date as written and the instant that stands for it.
 */
export function lastModified(timeline: readonly StoryEvent[]): { date: string; instant: string } {
  return latest(
    timeline
      .filter(({ quiet }) => !quiet)
      .flatMap(({ date, instant, modified }) => [{ date, instant }, modified]),
  );
}

/** The latest of some changes; of equal ones the first. */
function latest(changes: readonly { date: string; instant: string }[]) {
  const [first, ...rest] = changes;
  if (!first) throw new RangeError('A timeline has at least its first publication.');
  return rest.reduce((a, b) => (Date.parse(b.instant) > Date.parse(a.instant) ? b : a), first);
}
