import type { Block } from '../block.ts';
import { textOf } from '../read/block-of.ts';
import { isLabelAlone, readNoteLead, type NoteLead } from './note-lead.ts';
import { trimLead } from './trim-lead.ts';

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
  timeZone?: string,
): NoteStart | undefined {
  const block = blocks[index];
  if (!block || !isProse(block)) return undefined;
  const text = paragraphText(block);
  const lead = readNoteLead(text, timeZone);
  if (lead) return start(block, lead, text);
  const next = blocks[index + 1];
  if (!next || !isProse(next) || !isLabelAlone(text)) return undefined;
  const label = text.replace(/[\s:.]*$/, ': ');
  const body = paragraphText(next);
  const under = readNoteLead(label + body, timeZone);
  if (!under) return undefined;
  const own = { ...under, length: Math.max(0, under.length - label.length) };
  const begun = start(next, own, body);
  const group = block.group === next.group ? block.group : undefined;
  return {
    ...begun,
    used: 2,
    words: `${text} ${begun.words}`.trim(),
    line: block.line,
    ...(group !== undefined && { group }),
  };
}

function start(block: Block, lead: NoteLead, text: string): NoteStart {
  const words = text.slice(0, lead.length).trim();
  const { line, group } = block;
  const rest = trimLead(block, lead.length);
  return {
    lead,
    used: 1,
    words,
    line,
    ...(rest && { rest }),
    ...(group !== undefined && { group }),
  };
}

function isProse({ type, note, silent, nodes }: Block): boolean {
  return !note && !silent && nodes.length === 1 && (type === 'paragraph' || type === 'heading');
}

function paragraphText({ nodes }: Block): string {
  return nodes[0] ? textOf(nodes[0]) : '';
}
