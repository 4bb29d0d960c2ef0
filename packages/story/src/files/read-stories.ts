import { checkStories, slugPlaces } from '../checks/check-stories.ts';
import type { ComparedStory } from '../checks/compared-story.ts';
import { storyNames } from '../checks/story-names.ts';
import { compareText } from '../compare-text.ts';
import type { SiteAddresses } from '../checks/site-addresses.ts';
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

/**
 * Reads all the story files of a publication, and finds what is wrong in each and between them.
 *
 * @param context.addresses Which addresses the site has. @default each slug's own
 */
export function readStories(
  sources: readonly StorySource[],
  context: ReadingContext & { addresses?: SiteAddresses },
): ReadStories {
  const own: StoryProblem[] = [];
  const compared: ComparedStory[] = [];
  const stories = sources
    .toSorted((a, b) => compareText(a.file, b.file))
    .map((source): StoryFile => {
      // Only what it says is kept: the trees of many files would fill the memory.
      const read = readStory(source.source, context);
      for (const it of read.problems) own.push({ ...it, file: source.file });
      const facts = storyFacts(read, { slug: source.slug, lang: context.lang });
      compared.push({
        ...facts,
        ...storyNames(read),
        file: source.file,
        notes: facts.notes.map(({ id, position }) => ({ id, position })),
        places: slugPlaces(read.fields),
      });
      return { ...source, facts };
    });
  const between = checkStories(compared, context.addresses);
  return { stories, problems: [...own, ...between].sort(byFile) };
}
