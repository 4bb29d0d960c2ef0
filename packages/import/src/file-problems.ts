import { parseStoryDate } from '@developing-story/story';
import { checkDates, parseNotes, readFrontmatter } from '@developing-story/story/parse';
import type { Draft } from './draft.ts';
import { hasEndlessParagraph } from './read/too-much.ts';
import type { ImportCheck } from './types.ts';

/**
 * Whatever the check of story files has against the written file and the report doesn't say yet.
 */
export function fileProblems(source: string, { notes }: Draft, timeZone = 'UTC'): ImportCheck[] {
  if (hasEndlessParagraph(source)) {
    const message = 'A paragraph is too long for the story file to be checked here.';
    return [{ code: 'story-file-unchecked', message }];
  }
  const parsed = parseNotes(source);
  const published = readFrontmatter(source).fields.get('published')?.text ?? '';
  const dates = parseStoryDate(published) ? checkDates(published, parsed.notes, timeZone) : [];
  const announced = notes.some(({ date, tag }) => date === undefined && !tag);
  return [...parsed.problems, ...dates]
    .filter(({ name }) => name !== 'note-without-date' || !announced)
    .map(({ message, hint, position: { line } }) => ({
      code: 'story-file-problem',
      message: `The story file is refused as it is, in its line ${line}. ${message} ${hint}`,
    }));
}
