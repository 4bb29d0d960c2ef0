import { readNoteAttributes, type NoteAttributes } from './note-attributes.ts';
import { noteIds } from './note-ids.ts';
import { MdxSyntaxError, parseMdx, walk, type MdxNode } from './parse-mdx.ts';
import type { Problem } from './problem.ts';
import type { Note, SourcePosition } from './types.ts';

/** Raised with every change to what is read from a file, so that no cache serves the old reading. */
export const PARSER_VERSION = 1;

/** The name of the tag. */
export const NOTE_TAG = 'EditorsNote';

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
 * Reads the editor's notes of a story file without running it.
 *
 * @param source The whole file, frontmatter included.
 * @returns The notes that could be read, and everything that is wrong. Dates are checked one by
 * one; what depends on the publication's time zone is `checkDates`'s.
 */
export function parseNotes(source: string): ParsedStory {
  const problems: Problem[] = [];
  let blocks: MdxNode[];
  try {
    blocks = parseMdx(source);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { message, position } = error;
    const hint =
      'Mend the MDX there: often a tag is not closed, or a { or < in the text needs a backslash before it.';
    return { notes: [], blocks: [], problems: [{ code: 'mdx-syntax', message, hint, position }] };
  }

  const tags = stackedTags(blocks, problems);
  const read = tags.flatMap((tag) => {
    const attributes = readNoteAttributes(tag, (problem) => {
      problems.push({ ...problem, position: tag.position.start });
    });
    const { date } = attributes;
    return date === undefined ? [] : [{ tag, attributes: { ...attributes, date } }];
  });
  const ids = noteIds(read.map(({ attributes }) => attributes));
  const notes = read.map(({ tag, attributes }, index) => toNote(tag, attributes, ids[index] ?? ''));
  problems.push(...duplicateIds(notes), ...bodilessCorrections(notes));
  return { notes, blocks, problems: problems.sort(byPosition) };
}

/** The notes above the article; any other note in the file is reported. */
function stackedTags(blocks: readonly MdxNode[], problems: Problem[]): MdxNode[] {
  const stacked: MdxNode[] = [];
  let article = false;
  for (const block of blocks) {
    if (block.name === NOTE_TAG && !article) {
      stacked.push(block);
      reportNotes(block.children ?? [], 'note-nested', problems);
    } else if (block.name === NOTE_TAG) {
      reportNotes([block], 'note-below-article', problems);
    } else if (!isSilent(block)) {
      reportNotes([block], article ? 'note-below-article' : 'note-nested', problems);
      article = true;
    }
  }
  return stacked;
}

/** Imports, exports and comments may stand among the notes. */
function isSilent(block: MdxNode): boolean {
  return (
    block.type === 'mdxjsEsm' ||
    (block.type === 'mdxFlowExpression' && /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(block.value ?? ''))
  );
}

const MISPLACED = {
  'note-nested': {
    message: 'This editor’s note stands inside something else, where it can’t be stacked.',
    hint: 'Move it out, to the top of the file under the frontmatter.',
  },
  'note-below-article': {
    message:
      'This editor’s note stands below the beginning of the article, where readers would miss it.',
    hint: 'Move it above the article’s first paragraph. Notes are stacked newest first.',
  },
};

function reportNotes(
  nodes: readonly MdxNode[],
  code: keyof typeof MISPLACED,
  problems: Problem[],
): void {
  for (const node of walk(nodes)) {
    if (node.name !== NOTE_TAG) continue;
    problems.push({ code, ...MISPLACED[code], position: node.position.start });
  }
}

const PHRASING = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'delete', 'image']);

function toNote(
  tag: MdxNode,
  attributes: NoteAttributes & { date: string },
  id: string,
): ParsedNote {
  const children = tag.children ?? [];
  const note: ParsedNote = {
    ...attributes,
    id,
    empty: children.every(isSilent),
    position: tag.position.start,
    end: tag.position.end.offset,
    explicitId: attributes.id !== undefined,
  };
  const [first] = children;
  const last = children.at(-1);
  if (first && last && children.some(({ type }) => PHRASING.has(type))) {
    note.bareText = { start: first.position.start.offset, end: last.position.end.offset };
  }
  return note;
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
      {
        code: 'note-duplicate-id',
        message: `Two notes of this story have the id "${note.id}"; the other stands in line ${other.position.line}. Readers' links and feeds could not tell them apart.`,
        hint: 'Give the newer one an id of its own: id="…".',
        position: note.position,
      },
    ];
  });
}

function bodilessCorrections(notes: readonly ParsedNote[]): Problem[] {
  return notes
    .filter(({ kind, empty, withdrawn }) => kind === 'correction' && empty && !withdrawn)
    .map(({ position }) => ({
      code: 'correction-without-body',
      message: 'A correction must say what was wrong and what is right, and this one says nothing.',
      hint: 'Write it between <EditorsNote …> and </EditorsNote>.',
      position,
    }));
}

function byPosition(a: Problem, b: Problem): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
