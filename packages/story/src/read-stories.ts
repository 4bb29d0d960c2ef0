import { checkStories, type ComparedStory, type StoryProblem } from './check-stories.ts';
import type { DiagnosticName } from './diagnostics.ts';
import { byPosition } from './problem.ts';
import { readStory, type ReadingContext } from './read-story.ts';
import { storyFacts, type StoryFacts } from './story-facts.ts';
import { storyNames } from './story-names.ts';

/** A story file, not yet read. */
export interface StorySource {
  /** For messages. */
  file: string;
  /** The slug that the file's path makes. */
  slug: string;
  source: string;
}

/** A story file with what it says. */
export interface StoryFile extends StorySource {
  facts: StoryFacts;
}

/** Story files with everything that is wrong in them and between them. */
export interface ReadStories {
  /** In the order of their names. */
  stories: StoryFile[];
  /** In the order of files and lines. */
  problems: StoryProblem[];
}

/** What is wrong with a slug by itself. */
const SLUG_FAULTS = new Set<DiagnosticName>(['slug-malformed', 'slug-reserved']);

/** Reads all the story files of a publication, and finds what is wrong in each and between them. */
export function readStories(sources: readonly StorySource[], context: ReadingContext): ReadStories {
  const own: StoryProblem[] = [];
  const slugWritten = new Set<string>();
  const compared: ComparedStory[] = [];
  const stories = sources
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((source): StoryFile => {
      // Only what it says is kept: the trees of many files would fill the memory.
      const read = readStory(source.source, context);
      if (read.fields.has('slug')) slugWritten.add(source.file);
      for (const it of read.problems) own.push({ ...it, file: source.file });
      const facts = storyFacts(read, { slug: source.slug, lang: context.lang });
      const noteIds = facts.notes.map(({ id }) => id);
      compared.push({ ...facts, ...storyNames(read), file: source.file, noteIds });
      return { ...source, facts };
    });
  // A slug that is written is judged where it stands, one that the file makes is by its file.
  const between = checkStories(compared).filter(
    ({ name, file }) => !(SLUG_FAULTS.has(name) && slugWritten.has(file)),
  );
  return { stories, problems: [...own, ...between].sort(byFile) };
}

/** Orders problems of several files by file, and by their place in it. */
export function byFile(a: StoryProblem, b: StoryProblem): number {
  if (a.file === b.file) return byPosition(a, b);
  return a.file < b.file ? -1 : 1;
}
