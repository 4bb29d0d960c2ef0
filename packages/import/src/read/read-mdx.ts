import { NOTE_TAG, parseNotes } from '@developing-story/story/parse';
import { NO_HINTS, type Block } from '../block.ts';
import type { Article } from './article.ts';
import { readMarkdown } from './read-markdown.ts';

type MdxBlock = ReturnType<typeof parseNotes>['blocks'][number];

/**
 * Reads a file that is MDX already: every block stays as it is written, and notes that are
 * `<EditorsNote>` tags already are known.
 *
 * @returns `undefined` where it isn't MDX after all.
 */
export function readMdx(source: string): Article | undefined {
  const { blocks, problems } = parseNotes(source);
  if (problems.some(({ name }) => name === 'mdx-syntax')) return undefined;
  return {
    blocks: blocks.map((block) => toBlock(block, source)),
    facts: {},
    leftOut: [],
    checks: [],
  };
}

function toBlock(block: MdxBlock, source: string): Block {
  const { start, end } = block.position;
  const written = source.slice(start.offset, end.offset).trimEnd();
  if (PLAIN.has(block.type)) {
    const [read] = readMarkdown(written, start.line).blocks;
    // What Markdown reads as HTML or code may be MDX's own.
    if (read && !/[{<]/.test(written)) return { ...read, written };
  }
  const shape = { nodes: [], written, text: wordsIn(block), line: start.line, hints: NO_HINTS };
  if (block.name === NOTE_TAG) return { type: 'other', ...shape, note: readTag(block) };
  return { type: 'other', ...shape, ...(SILENT.has(block.type) && { silent: true as const }) };
}

/** Where a tag stands among notes in prose; its check is the story file's. */
function readTag({ attributes = [], children = [] }: MdxBlock): NonNullable<Block['note']> {
  const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  const date = value('date');
  const kind = KINDS.find((known) => known === value('kind')) ?? 'update';
  return { kind, empty: children.length === 0, ...(typeof date === 'string' && { date }) };
}

const KINDS = ['update', 'correction', 'clarification', 'retraction'] as const;
const PLAIN = new Set(['paragraph', 'heading', 'thematicBreak']);
const SILENT = new Set(['mdxjsEsm', 'mdxFlowExpression']);

function wordsIn(block: MdxBlock): string {
  if (block.type === 'text' || block.type === 'inlineCode' || block.type === 'code') {
    return block.value ?? '';
  }
  return (block.children ?? []).map(wordsIn).join(block.type === 'paragraph' ? '' : ' ');
}
