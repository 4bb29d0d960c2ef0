import { deriveInstants } from './derive-instants.ts';
import { heldReason } from './held.ts';
import { PUBLISHED_ID } from './note-ids.ts';
import type { Note, StoryEvent, Withdrawal } from './types.ts';

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
  /** Instants of other stories' events, in milliseconds; this story's are added. */
  taken?: Set<number>;
}

/**
 * A story's events, newest first, the first publication last. Drafts and notes ahead of `now` are
 * marked as held; leaving them out is the caller's, who knows whether this is a build.
 */
export function createTimeline(source: TimelineSource, clock: TimelineClock): StoryEvent[] {
  const { storyId, published, notes, edited, withdrawn } = source;
  const { now, timeZone, taken } = clock;
  const dated = [...notes, { id: PUBLISHED_ID, date: published }];
  const instants = deriveInstants(storyId, dated, timeZone, taken);
  const instantOf = (event: { id: string; date: string }) =>
    deriveInstants(storyId, [event], timeZone)[0] ?? '';
  const withChange = (event: Omit<StoryEvent, 'modified'>, changes: (string | undefined)[]) => {
    const own = { date: event.date, instant: event.instant };
    const later = changes
      .filter((date) => date !== undefined)
      .map((date) => ({ date, instant: instantOf({ id: `${event.id}/modified`, date }) }));
    return { ...event, modified: latest([own, ...later]) };
  };

  let shown = 0;
  const events = notes.toReversed().map((note, index): StoryEvent => {
    const held = heldReason(note, now, timeZone);
    const instant = instants[notes.length - 1 - index] ?? '';
    const event = toEvent(note, { number: shown + 1, instant, takedown: withdrawn });
    if (!held) shown += 1;
    const whole = withChange(event, [note.edited, event.withdrawn?.date]);
    return held ? { ...whole, held } : whole;
  });
  const amended = notes.find(
    (note) => note.empty && !note.withdrawn && !note.quiet && !heldReason(note, now, timeZone),
  );
  const first = withChange(
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
    [amended?.date, edited, withdrawn?.date],
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
