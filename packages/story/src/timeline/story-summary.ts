import type { StoryFacts } from '../files/story-facts.ts';
import type { Held, StoryEvent } from '../types.ts';
import { heldReason } from './held-reason.ts';
import { isDeveloping } from './status.ts';
import { createTimeline, lastModified } from './timeline.ts';

/** Where a story stands, as its readers see it or don't. */
export type StoryStatus = 'developing' | 'settled' | 'final' | 'withdrawn' | 'draft' | 'held back';

/** A story in a line. */
export interface StorySummary {
  status: StoryStatus;
  /** The last change that readers should know of, as written, and its instant. */
  modified: { date: string; instant: string };
  /** Notes that readers see. */
  updates: number;
  /** Corrections and retractions among them. */
  corrections: number;
  /** Notes that readers don't see yet, newest first. */
  held: { id: string; date: string; why: Held }[];
}

/** Whose clock stories are seen by. */
export interface PublicationClock {
  now: Date;
  timeZone: string;
  /** Days without a note after which a page no longer says "Developing". */
  settleAfter: number;
}

/** A story whose first publication is known. */
export type DatedStory = StoryFacts & { published: string };

/** Whether a story's first publication can be read. */
export function isDated(story: StoryFacts): story is DatedStory {
  return story.published !== undefined;
}

/** Sums a story up as it stands now. */
export function summarizeStory(story: DatedStory, clock: PublicationClock): StorySummary {
  const events = timelineOf(story, clock);
  const shown = events.filter(({ held }) => !held);
  const modified = lastModified(shown);
  return {
    status: statusOf(story, modified.date, clock),
    modified,
    updates: shown.length - 1,
    corrections: shown.filter(({ kind }) => kind === 'correction' || kind === 'retraction').length,
    held: events.flatMap(({ id, date, held }) => (held ? [{ id, date, why: held }] : [])),
  };
}

/** A story's events, held-back ones marked. */
function timelineOf(
  { id, published, notes, edited, withdrawn }: DatedStory,
  { now, timeZone }: PublicationClock,
): StoryEvent[] {
  return createTimeline({ storyId: id, published, notes, edited, withdrawn }, { now, timeZone });
}

function statusOf(story: DatedStory, modified: string, clock: PublicationClock): StoryStatus {
  const { published, draft, withdrawn, status } = story;
  const held = heldReason({ date: published, draft }, clock.now, clock.timeZone);
  if (held) return held === 'draft' ? 'draft' : 'held back';
  if (withdrawn) return 'withdrawn';
  if (status === 'final') return 'final';
  return isDeveloping({ status, modified }, clock) ? 'developing' : 'settled';
}
