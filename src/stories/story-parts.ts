import type { StoryHtml } from './note-recording.ts';
import { ownParts } from './own-parts.ts';
import type { FileHeading } from './own-headings.ts';
import type { Story } from './story.ts';

/** What was made of a story last: the pages of all its updates have it rendered anew. */
const made = new WeakMap<Story, { recorded: StoryHtml; own: StoryHtml }>();

/**
 * The parts of a story, each its own.
 *
 * @param recorded As rendered. Notes may be missing.
 * @param headings Those of the whole file, as Astro tells of them.
 */
export function storyParts(
  story: Story,
  recorded: StoryHtml,
  headings: readonly FileHeading[],
): StoryHtml {
  const known = made.get(story);
  if (known && isSame(known.recorded, recorded)) return known.own;
  const own = ownParts(recorded, headings);
  // The recording goes on being written where a page renders the story again.
  made.set(story, { recorded: { ...recorded, notes: new Map(recorded.notes) }, own });
  return own;
}

function isSame(one: StoryHtml, other: StoryHtml): boolean {
  if (one.body !== other.body || one.notes.size !== other.notes.size) return false;
  return [...one.notes].every(([id, html]) => other.notes.get(id) === html);
}
