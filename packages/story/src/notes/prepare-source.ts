import type { ParsedNote, ParsedStory } from './parse-notes.ts';
import { orphanedStatements } from './orphaned-statements.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/** How a note goes into the page: with its words, as an empty tag with its id, or not at all. */
export type Treatment = 'show' | 'empty' | 'remove';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What `prepareSource` can't tell from the file. */
export interface Preparation {
  /** The story's name in its collection, which each tag gets beside its id. */
  story: string;
  /** What to do with each note. */
  treat: (note: ParsedNote) => Treatment;
}

/**
 * Readies a story file for compiling: each tag gets its story and the note's id, the text of
 * one-line notes its paragraph, and what must not be published is blanked out together with the
 * imports and exports that only it used. Every line keeps its place.
 *
 * @param source The file that `parsed` was read from.
 */
export function prepareSource(
  source: string,
  parsed: Pick<ParsedStory, 'notes' | 'blocks'>,
  { story, treat }: Preparation,
): string {
  const place = ` story={${JSON.stringify(story)}}`;
  const edits: Edit[] = [];
  const cut: Edit[] = [];
  for (const note of parsed.notes) {
    const { offset: start } = note.position;
    const treatment = treat(note);
    if (treatment === 'show') edits.push(...marked(note, place));
    else {
      const tag = treatment === 'empty' ? emptied(note, place) : '';
      cut.push({ start, end: note.end, text: tag + newlines(source.slice(start, note.end)) });
    }
  }
  // What is cut are whole blocks, so that where a block starts tells.
  const starts = new Set(cut.map(({ start }) => start));
  for (const { start, end } of orphanedStatements(source, parsed.blocks, starts))
    cut.push({ start, end, text: newlines(source.slice(start, end)) });
  return apply(source, [...edits, ...cut]);
}

/** The tag of a withdrawn note: its facts, without its words. */
function emptied({ id, date, kind, withdrawn, edited }: ParsedNote, place: string): string {
  const facts = { id, date, kind, withdrawn: withdrawn?.date, reason: withdrawn?.reason, edited };
  const attributes = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}={${JSON.stringify(value)}}`);
  return `<${NOTE_TAG}${place}${attributes.join('')} />`;
}

function marked(note: ParsedNote, place: string): Edit[] {
  const start = note.position.offset + `<${NOTE_TAG}`.length;
  const id = note.explicitId ? '' : ` id="${note.id}"`;
  const edits: Edit[] = [{ start, end: start, text: place + id }];
  if (note.bareText) {
    const { start, end } = note.bareText;
    edits.push({ start, end: start, text: '<p>' }, { start: end, end, text: '</p>' });
  }
  return edits;
}

function newlines(text: string): string {
  return text.replace(/[^\r\n]/g, '');
}

function apply(source: string, edits: readonly Edit[]): string {
  let result = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}
