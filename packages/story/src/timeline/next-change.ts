import { writeInstant } from '../dates/present-instant.ts';
import { earliest, storyDate } from '../dates/story-date.ts';
import { settlesOn } from './status.ts';
import { summarizeStory, type DatedStory, type PublicationClock } from './story-summary.ts';

/** Something that will look different without anybody having written anything. */
export interface Change {
  /** A story or a note appears, or a story's page stops saying "Developing". */
  type: 'story' | 'note' | 'settles';
  /** The story's. */
  slug: string;
  /** The note's. */
  id?: string;
}

/** The next instant at which a new build would differ from one made now. */
export interface NextChange {
  /** With the offset that the publication has then: `2021-02-16T14:05:00-05:00`. */
  instant: string;
  /** All that happens at that instant, in the order of the stories. */
  changes: Change[];
}

/**
 * When the output changes by itself next: for whoever builds on a schedule.
 *
 * @returns `undefined` where it won't until somebody writes something.
 */
export function nextChange(
  stories: readonly DatedStory[],
  clock: PublicationClock,
): NextChange | undefined {
  const ahead = stories.flatMap((story) => changesOf(story, clock));
  const next = ahead.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(next)) return undefined;
  return {
    instant: writeInstant(new Date(next), clock.timeZone, 'second'),
    changes: ahead.filter(({ at }) => at === next).map(({ change }) => change),
  };
}

/** A change and its instant in milliseconds. */
interface Ahead {
  at: number;
  change: Change;
}

function changesOf(story: DatedStory, clock: PublicationClock): Ahead[] {
  const { slug, published } = story;
  const startOf = (date: string) => earliest(storyDate(date), clock.timeZone).epochMilliseconds;
  const { status, modified, held } = summarizeStory(story, clock);
  if (status === 'draft') return [];
  // What is in it is not to be seen before the story is.
  if (status === 'held back') return [{ at: startOf(published), change: { type: 'story', slug } }];
  const notes = held
    .filter(({ why }) => why === 'future')
    .map(({ id, date }): Ahead => ({ at: startOf(date), change: { type: 'note', slug, id } }));
  if (status !== 'developing') return notes;
  const settles = settlesOn(modified.date, clock);
  return [...notes, { at: startOf(settles), change: { type: 'settles', slug } }];
}
