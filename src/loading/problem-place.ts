import { PUBLISHED_ID } from '@developing-story/story';
import { NOTE_TAG, type Problem, type ReadStory } from '@developing-story/story/parse';

/**
 * The event of a story at which a page shows a problem: the note that has it, or the next one below
 * where it can't be read, or the first publication for what stands under the notes.
 *
 * @returns `undefined` for what concerns the whole file.
 */
export function problemPlace(
  { position }: Problem,
  { notes, blocks }: Pick<ReadStory, 'notes' | 'blocks'>,
): string | undefined {
  const stack = blocks.find(({ name }) => name === NOTE_TAG);
  if (!stack || position.offset < stack.position.start.offset) return undefined;
  return notes.find(({ end }) => end > position.offset)?.id ?? PUBLISHED_ID;
}
