import { checkStories, type ComparedStory } from '../checks/check-stories.ts';
import { storyNames } from '../checks/story-names.ts';
import { compareText } from '../compare-text.ts';
import type { DiagnosticName } from '../diagnostics.ts';
import { byFile, type StoryProblem } from '../problem.ts';
import { readStory, type ReadingContext } from './read-story.ts';
import { storyFacts, type StoryFacts } from './story-facts.ts';

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
    .toSorted((a, b) => compareText(a.file, b.file))
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
