import type { List } from 'mdast';
import { NO_HINTS, textParagraph, type Block } from '../block.ts';
import { readNoteLead } from '../notes/note-lead.ts';
import type { Article } from './article.ts';

const RULE = /^[\s*_=~#·•–—-]{3,}$/;
const BULLET = /^\s*[-*•–]\s+/;

/** Reads plain text: paragraphs are parted by empty lines, or are a line each. */
export function readText(text: string): Article {
  return { blocks: paragraphs(text).map(toBlock), facts: {}, leftOut: [], checks: [] };
}

interface Piece {
  lines: string[];
  line: number;
  /** Stands right under a note's first line that is more than "This was updated": so it is its own. */
  group?: number;
}

function paragraphs(text: string): Piece[] {
  const pieces: Piece[] = [];
  const apart = /\n[^\S\n]*\n/.test(text.trim());
  let open: Piece | undefined;
  let group: number | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') {
      open = group = undefined;
      return;
    }
    if (open && belongsTo(open, line, apart)) open.lines.push(line);
    else {
      const lead = apart ? readNoteLead(line) : undefined;
      if (lead) group = lead.label || lead.length < line.length ? index : undefined;
      open = { lines: [line], line: index + 1, ...(group !== undefined && { group }) };
      pieces.push(open);
    }
  });
  return pieces;
}

/** Whether a line goes on with a paragraph broken by hand, or a list. */
function belongsTo({ lines }: Piece, line: string, apart: boolean): boolean {
  const last = lines.at(-1) ?? '';
  if (BULLET.test(line)) return BULLET.test(last);
  if (RULE.test(line) || RULE.test(last)) return false;
  if (lines.length === 1 && readNoteLead(last) && /[.:)]$/.test(last)) return false;
  if (!apart) return false;
  // Broken by hand near one margin, and not where a sentence had to end.
  return last.length >= 50 && last.length <= 100;
}

function toBlock({ lines, line, group }: Piece): Block {
  const base = { line, hints: NO_HINTS, ...(group !== undefined && { group }) };
  if (lines.length === 1 && RULE.test(lines[0] ?? '')) {
    return { ...base, type: 'rule', nodes: [{ type: 'thematicBreak' }], text: '' };
  }
  if (lines.length > 1 && lines.every((item) => BULLET.test(item))) {
    const items = lines.map((item) => item.replace(BULLET, ''));
    return { ...base, type: 'other', nodes: [list(items)], text: items.join('\n') };
  }
  const text = lines.join(' ');
  return { ...base, type: 'paragraph', nodes: [textParagraph(text)], text };
}

function list(items: readonly string[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', children: [textParagraph(item)] })),
  };
}
