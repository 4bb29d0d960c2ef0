import { isDeepStrictEqual } from 'node:util';
import {
  problem,
  readStories,
  type StackedSource,
  type StoryFile,
  type StoryProblem,
} from '@developing-story/story/parse';
import type { StoriesSite } from '../setup/stories-site.ts';

/**
 * What would stop the build, were a story replaced by itself with a note more.
 *
 * @param stories All of the site, the one among them.
 */
export function stackingProblems(
  stories: readonly StoryFile[],
  story: StoryFile,
  stacked: StackedSource,
  { site, now }: { site: Pick<StoriesSite, 'timeZone' | 'lang' | 'addresses'>; now: Date },
): StoryProblem[] {
  const { file, slug } = story;
  const others = stories.filter((other) => other !== story);
  const changed = { file, slug, source: stacked.source };
  const after = readStories([...others, changed], { ...site, now });
  // Names that the story used before come from plugins of the site, or a build has told of them.
  const told = readStories([story], { ...site, now }).problems.map(({ message }) => message);
  const problems = after.problems.filter(
    (it) =>
      it.severity === 'error' &&
      it.file === file &&
      !(it.name === 'name-undefined' && told.includes(it.message)),
  );
  if (problems.length > 0) return problems;
  const before = story.facts.notes;
  const known = new Set(before.map(({ id }) => id));
  const notes = after.stories.find((it) => it.file === file)?.facts.notes ?? [];
  const old = notes.filter(({ id }) => known.has(id));
  const isOneMore = notes.length === before.length + 1;
  if (isOneMore && isDeepStrictEqual(old.map(said), before.map(said))) return [];
  return [
    {
      ...problem('mdx-syntax', {
        message: 'The text of the note would end the note early, or swallow what comes below it.',
        hint: 'Remove what looks like a tag or opens a code block, or put it between backticks.',
        position: { line: stacked.bodyLine, column: 1, offset: stacked.inserted.offset },
      }),
      file,
    },
  ];
}

function said({ id, date, text }: { id: string; date: string; text: string }) {
  return { id, date, text };
}
