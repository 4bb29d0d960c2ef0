import { checkCode } from '../checks/check-code.ts';
import { swallowedAttributes, syntaxProblems } from '../checks/syntax-problems.ts';
import { byPosition, problem, type Problem } from '../problem.ts';
import { shortHash } from '../short-hash.ts';
import type { Note, SourcePosition } from '../types.ts';
import { summarize } from '../words/summarize.ts';
import { bareText } from './bare-text.ts';
import { noteAttributes, type NoteAttributes } from './note-attributes.ts';
import { noteIds } from './note-ids.ts';
import { takenIds } from './taken-ids.ts';
import { plainText, textBlocks } from './note-text.ts';
import { MdxSyntaxError } from './mdx-errors.ts';
import { misspelt, misspeltTags, spacedTags } from './misspelt-tags.ts';
import { walk, type MdxNode } from './mdx-node.ts';
import { parseMdx } from './parse-mdx.ts';
import { placedStatements } from './placed-statements.ts';
import { readTag } from './read-tag.ts';
import { isSilent, stackedTags } from './stacked-tags.ts';

/** Raised with every change to what is read from a file, so that no cache serves the old reading. */
export const PARSER_VERSION = 13;

/** A note and where it stands. Offsets are UTF-16 units from the start of the file. */
export interface ParsedNote extends Note {
  position: SourcePosition;
  end: number;
  /** The text of a note written on one line, which MDX leaves without a paragraph. */
  bareText?: { start: number; end: number };
  /** The tag names its id itself. */
  explicitId: boolean;
}

/** A story file, read. */
export interface ParsedStory {
  /** Newest first, as stacked. */
  notes: ParsedNote[];
  problems: Problem[];
  /** The file's top-level blocks. */
  blocks: MdxNode[];
}

/**
 * Reads the editor's notes of a story file without running it, in time linear in its length.
 *
 * @param source The whole file, frontmatter included.
 * @param lang BCP 47, by whose rules sentences end.
 * @param timeZone The publication's, whose offset is offered where a time has none.
 * @returns The notes that could be read, and everything that is wrong. Dates are checked one by
 * one; what depends on the publication's time zone is `checkDates`'s.
 */
export function parseNotes(source: string, lang = 'en', timeZone = 'UTC'): ParsedStory {
  const problems: Problem[] = [];
  let blocks: MdxNode[];
  try {
    blocks = parseMdx(source);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { notes: [], blocks: [], problems: syntaxProblems(source, error) };
  }
  const bound = new Set(placedStatements(source, blocks).flatMap(({ binds }) => binds));
  const nearly = misspeltTags(blocks, bound);
  const read = stackedTags(blocks, problems, new Set(nearly)).flatMap((tag) => {
    const swallowed = swallowedAttributes(source, tag);
    problems.push(...swallowed);
    if (swallowed.length > 0) return [];
    const attributes = noteAttributes(readTag(source, tag, problems), timeZone);
    const { date } = attributes;
    return date === undefined ? [] : [{ tag, attributes: { ...attributes, date } }];
  });
  const written = writtenText(source, blocks);
  const ids = noteIds(read.map(({ attributes }) => attributes));
  const notes = read.map(({ tag, attributes }, index) =>
    toNote(tag, attributes, {
      id: ids[index] ?? '',
      lang,
      version: shortHash(written(tag)),
    }),
  );
  problems.push(
    ...nearly.map(({ name, position }) => misspelt(`<${name ?? ''}>`, position.start)),
    ...spacedTags(source, blocks),
    ...checkCode(source, blocks),
    ...duplicateIds(notes),
    ...takenIds(notes, blocks),
    ...bodiless(notes),
    ...pinnedTwice(notes),
  );
  return { notes, blocks, problems: problems.sort(byPosition) };
}

/**
 * Tells what of a file makes a tag what it is: its own text, and the footnotes and addresses that
 * it refers to, wherever they are defined.
 */
function writtenText(source: string, blocks: readonly MdxNode[]): (tag: MdxNode) => string {
  const definitions = Map.groupBy(
    [...walk(blocks)].filter(({ type }) => /definition$/i.test(type)),
    ({ identifier }) => identifier,
  );
  return (tag) => {
    const parts = new Set([tag]);
    // What is added here is gone through as well: a footnote may refer to another.
    for (const part of parts) {
      for (const { identifier } of definitions.size > 0 ? walk([part]) : []) {
        const meant = identifier === undefined ? [] : (definitions.get(identifier) ?? []);
        for (const definition of meant) parts.add(definition);
      }
    }
    return Array.from(parts, ({ position: { start, end } }) =>
      source.slice(start.offset, end.offset),
    ).join('\n');
  };
}

function toNote(
  tag: MdxNode,
  attributes: NoteAttributes & { date: string },
  { id, lang, version }: { id: string; lang: string; version: string },
): ParsedNote {
  const children = tag.children ?? [];
  const blocks = textBlocks(children);
  const bare = bareText(children);
  return {
    ...attributes,
    id,
    empty: children.every(isSilent),
    text: plainText(blocks),
    summary: summarize(blocks, attributes.kind, lang),
    version,
    position: tag.position.start,
    end: tag.position.end.offset,
    explicitId: attributes.id !== undefined,
    ...(bare && { bareText: bare }),
  };
}

function duplicateIds(notes: readonly ParsedNote[]): Problem[] {
  const first = new Map<string, ParsedNote>();
  return notes.toReversed().flatMap((note) => {
    const other = first.get(note.id);
    if (!other) {
      first.set(note.id, note);
      return [];
    }
    return [
      problem('note-duplicate-id', {
        message: `Two notes of this story have the id “${note.id}”; the other is on line ${other.position.line}. Links and feeds couldn’t tell them apart.`,
        hint: 'Give the newer one an id of its own: id="…".',
        position: note.position,
      }),
    ];
  });
}

/** Kinds that say nothing by themselves. */
function bodiless(notes: readonly ParsedNote[]): Problem[] {
  return notes
    .filter(({ kind, empty, withdrawn }) => kind === 'correction' && empty && !withdrawn)
    .map(({ position }) =>
      problem('note-without-body', {
        message:
          'A correction must say what was wrong and what is right, and this one says nothing.',
        hint: 'Write it between <EditorsNote …> and </EditorsNote>.',
        position,
      }),
    );
}

function pinnedTwice(notes: readonly ParsedNote[]): Problem[] {
  const [, ...more] = notes.filter(({ pinned }) => pinned);
  return more.map(({ position }) =>
    problem('two-pinned-notes', {
      message: 'Another note above this one is pinned too, and only one can come first.',
      hint: 'Remove pinned from one of the two.',
      position,
    }),
  );
}
