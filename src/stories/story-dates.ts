import {
  createTimeline,
  heldReason,
  isDeveloping,
  lastModified,
  type PublicationClock,
  type TimelineSource,
} from '@developing-story/story';
import type { Story } from './story.ts';

/** All of a story that its dates come from. */
export interface DatesSource extends TimelineSource {
  status: 'developing' | 'final';
  draft: boolean;
}

/** What a clock makes of a story's dates. */
export type StoryDates = Pick<Story, 'timeline' | 'modified' | 'developing' | 'held'>;

/** @param taken Instants of other stories, in milliseconds; this story's are added. */
export function storyDates(
  source: DatesSource,
  clock: PublicationClock,
  taken: Set<number>,
): StoryDates {
  const { published, withdrawn, status, draft } = source;
  const timeline = createTimeline(source, { ...clock, taken });
  const modified = lastModified(timeline.filter(({ held }) => !held));
  const held = heldReason({ date: published, draft }, clock.now, clock.timeZone);
  return {
    timeline,
    modified,
    developing: !withdrawn && isDeveloping({ status, modified: modified.date }, clock),
    ...(held && { held }),
  };
}
