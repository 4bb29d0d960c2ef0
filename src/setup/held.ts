import { heldReason, parseStoryDate, type Held } from '@developing-story/story';
import type { Field } from '@developing-story/story/parse';
import type { Run } from './run.ts';

/** Whose clock decides. */
type Clock = Pick<Run, 'options' | 'now'>;

/**
 * Why this run's builds leave a note out. Whoever reads a note asks here: what an earlier run held
 * back, or didn't, says nothing.
 */
export function heldNote(
  note: { date: string; draft?: boolean },
  { options, now }: Clock,
): Held | undefined {
  return heldReason(note, now(), options.publication.timeZone);
}

/**
 * Why this run's builds leave a whole story out.
 *
 * @param fields Its frontmatter as written.
 */
export function heldStory(fields: ReadonlyMap<string, Field>, clock: Clock): Held | undefined {
  if (fields.get('draft')?.value === true) return 'draft';
  const date = fields.get('published')?.text;
  return date !== undefined && parseStoryDate(date) ? heldNote({ date }, clock) : undefined;
}
