export { checkDates } from './check-dates.ts';
export { nearestField } from './check-frontmatter.ts';
export { checkStories, type ComparedStory } from './check-stories.ts';
export { DIAGNOSTICS, type DiagnosticName } from './diagnostics.ts';
export { readFrontmatter, type Field, type Frontmatter } from './frontmatter.ts';
export { parseMdx } from './parse-mdx.ts';
export { newStory, type NewStory } from './new-story.ts';
export { PARSER_VERSION, parseNotes, type ParsedNote, type ParsedStory } from './parse-notes.ts';
export {
  prepareSource,
  type ImportStatement,
  type Preparation,
  type Treatment,
} from './prepare-source.ts';
export { byFile, byPosition, problem, type Problem, type StoryProblem } from './problem.ts';
export { readStories, type ReadStories, type StoryFile, type StorySource } from './read-stories.ts';
export { readStory, type ReadingContext, type ReadStory } from './read-story.ts';
export { slugFault, type SlugFault } from './slug.ts';
export { stackNote, type NewNote, type StackedSource } from './stack-note.ts';
export { FILE_START, positionAt } from './source-position.ts';
export { NOTE_TAG } from './stacked-tags.ts';
export { storyFacts, type StoryFacts } from './story-facts.ts';
export { storyNames, type NamingStory, type StoryNames, type WrittenName } from './story-names.ts';
