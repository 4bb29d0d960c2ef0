import { compareText } from '../compare-text.ts';
import type { StoryEvent } from '../types.ts';

/**
 * The events of several stories in one list, newest first. A story's own events keep their stacked
 * order even where the hours they stand for don't say so; ties go by story id, so that the order
 * doesn't depend on that of the files.
 */
export function orderEvents<S extends { id: string; timeline: readonly StoryEvent[] }>(
  stories: readonly S[],
): { story: S; event: StoryEvent }[] {
  return stories
    .flatMap((story) => ranked(story))
    .toSorted((a, b) => b.rank - a.rank || compareText(a.story.id, b.story.id) || a.index - b.index)
    .map(({ story, event }) => ({ story, event }));
}

function ranked<S extends { timeline: readonly StoryEvent[] }>(story: S) {
  let beneath = Number.NEGATIVE_INFINITY;
  return story.timeline
    .map((event, index) => ({ story, event, index }))
    .toReversed()
    .map((entry) => {
      beneath = Math.max(beneath, Date.parse(entry.event.instant));
      return { ...entry, rank: beneath };
    });
}
