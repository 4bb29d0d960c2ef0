export { checkDates } from './checks/check-dates.ts';
export { nearestField, STORY_FIELDS } from './checks/check-frontmatter.ts';
export { checkStories, type ComparedStory } from './checks/check-stories.ts';
export { slugFault, type SlugFault } from './checks/slug-fault.ts';
export {
  storyNames,
  type NamingStory,
  type StoryNames,
  type WrittenName,
} from './checks/story-names.ts';
export { readModule, type ModuleStatement } from './code/read-module.ts';
export { DIAGNOSTICS, type DiagnosticName } from './diagnostics.ts';
export { newStory, type NewStory } from './files/new-story.ts';
export {
  readStories,
  type ReadStories,
  type StoryFile,
  type StorySource,
} from './files/read-stories.ts';
export { readStory, type ReadingContext, type ReadStory } from './files/read-story.ts';
export type { StoryFacts } from './files/story-facts.ts';
export { readFrontmatter, type Field, type Frontmatter } from './frontmatter.ts';
export { parseMdx } from './notes/parse-mdx.ts';
export {
  PARSER_VERSION,
  parseNotes,
  type ParsedNote,
  type ParsedStory,
} from './notes/parse-notes.ts';
export { prepareSource, type Preparation, type Treatment } from './notes/prepare-source.ts';
export { stackNote, type NewNote, type StackedSource } from './notes/stack-note.ts';
export { NOTE_TAG } from './notes/stacked-tags.ts';
export { byFile, problem, type Problem, type StoryProblem } from './problem.ts';
export { FILE_START } from './source-position.ts';
