export { checkDates } from './check-dates.ts';
export { writtenValue, type WrittenValue } from './frontmatter-dates.ts';
export {
  NOTE_TAG,
  PARSER_VERSION,
  parseNotes,
  type ParsedNote,
  type ParsedStory,
} from './parse-notes.ts';
export {
  prepareSource,
  type ImportStatement,
  type Preparation,
  type Treatment,
} from './prepare-source.ts';
export type { Problem } from './problem.ts';
