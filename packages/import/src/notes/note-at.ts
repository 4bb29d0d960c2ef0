import type { RootContent } from 'mdast';
import { leadEnd, textOf } from '../block-of.ts';
import type { Block } from '../block.ts';
import { isLabelAlone, readNoteLead, type NoteLead } from './note-lead.ts';
import { plainText } from './plain-text.ts';
import { trimLead } from './trim-lead.ts';
import { readWrittenDate } from './written-date.ts';
import type { Reading } from './reading.ts';

/** A note's beginning among the blocks of an article. */
export interface NoteStart {
  lead: NoteLead;
  /** How many blocks the beginning takes: two where a label stands over the note. */
  used: number;
  /** The words that only say that it is a note, and when. */
  words: string;
  /** What its first paragraph says beyond that. */
  rest?: Block;
  line: number;
  group?: number;
}

/** Reads the note that begins at a block. */
export function noteAt(
  blocks: readonly Block[],
  index: number,
  reading?: Reading,
): NoteStart | undefined {
  const [block, quoted] = unquote(blocks[index]);
  if (!block || !isProse(block)) return undefined;
  const text = paragraphText(block);
  const lead =
    readNoteLead(text, reading, leadEnd(block.nodes[0])) ??
    leadUnderLabel(blocks, index, text, reading);
  if (lead) return withQuoted(start(block, lead, text), block, quoted);
  const next = quoted.length === 0 ? blocks[index + 1] : undefined;
  if (!next || !isProse(next) || !isLabelAlone(text)) return undefined;
  const body = paragraphText(next);
  const under = readUnderLabel(text, body, reading);
  if (!under) return undefined;
  const begun = start(next, under, body);
  const group = block.group === next.group ? block.group : undefined;
  return {
    ...begun,
    used: 2,
    words: `${text} ${begun.words}`.trim(),
    line: block.line,
    ...(group !== undefined && { group }),
  };
}

function readUnderLabel(label: string, text: string, reading?: Reading): NoteLead | undefined {
  const above = label.replace(/[\s:.]*$/, ': ');
  const lead = readNoteLead(above + text, reading);
  return lead && { ...lead, length: Math.max(0, lead.length - above.length) };
}

/** The most notes that share a label. */
const SHARING = 12;

/** One of several dated notes under a label that they share: "Corrections". */
function leadUnderLabel(
  blocks: readonly Block[],
  index: number,
  text: string,
  reading?: Reading,
): NoteLead | undefined {
  if (!isDated(text)) return undefined;
  const near = blocks.slice(Math.max(0, index - SHARING), index);
  const above = near.findLast((block) => !isDated(block.text));
  const shared = above && above !== blocks[index - 1] && isProse(above) && isLabelAlone(above.text);
  return shared ? readUnderLabel(above.text, text, reading) : undefined;
}

function isDated(text: string): boolean {
  const plain = plainText(text);
  const date = readWrittenDate(plain);
  return date?.date !== undefined && /^\s*[:.–—-]/.test(plain.slice(date.length));
}

function start(block: Block, lead: NoteLead, text: string): NoteStart {
  const words = text.slice(0, lead.length).trim();
  const { line, group } = block;
  const rest = withoutBracket(trimLead(block, lead.length), words);
  return {
    lead,
    used: 1,
    words,
    line,
    ...(rest && { rest }),
    ...(group !== undefined && { group }),
  };
}

/** A note in brackets opens with one that its first words take along: "(Correction: … )". */
function withoutBracket(rest: Block | undefined, words: string): Block | undefined {
  const [node] = rest?.nodes ?? [];
  const isOpen = /^[([【（［]/.test(words) && !/[)\]】）］]/.test(words);
  if (!rest || !isOpen || node?.type !== 'paragraph') return rest;
  const last = node.children.at(-1);
  if (last?.type !== 'text' || !/[)\]】）］]\s*$/.test(last.value)) return rest;
  const value = last.value.replace(/[)\]】）］]\s*$/, '');
  const children = [...node.children.slice(0, -1), { ...last, value }];
  return { ...rest, nodes: [{ ...node, children }], text: children.map(textOf).join('') };
}

/** The first paragraph of a quote, as many set off their notes, and what else it holds. */
function unquote(block: Block | undefined): [Block | undefined, RootContent[]] {
  const [quote, ...more] = block?.nodes ?? [];
  if (!block || quote?.type !== 'blockquote' || more.length > 0) return [block, []];
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return [block, []];
  const { written: _, ...kept } = block;
  return [{ ...kept, type: 'paragraph', nodes: [first], text: textOf(first) }, rest];
}

/** A note in a quote has all that the quote holds. */
function withQuoted(begun: NoteStart, block: Block, quoted: readonly RootContent[]): NoteStart {
  if (quoted.length === 0) return begun;
  const nodes = [...(begun.rest?.nodes ?? []), ...quoted];
  const { written: _, ...rest } = begun.rest ?? block;
  const text = nodes.map(textOf).join('\n');
  return { ...begun, rest: { ...rest, type: 'other', nodes, text } };
}

function isProse({ type, note, silent, nodes }: Block): boolean {
  return !note && !silent && nodes.length === 1 && (type === 'paragraph' || type === 'heading');
}

function paragraphText({ nodes }: Block): string {
  return nodes[0] ? textOf(nodes[0]) : '';
}
