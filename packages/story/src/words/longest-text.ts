import { textsIn } from './texts-in.ts';

/**
 * The characters that a text of the frontmatter or of a note's tag may have. More are no headline
 * and no summary: a card that shows them takes minutes to be drawn.
 */
export const LONGEST_TEXT = 2_000;

/** Whether a text in a value is longer than that. */
export function isTooLong(value: unknown): boolean {
  return [...textsIn(value)].some((text) => text.length > LONGEST_TEXT);
}
