import type { Block } from '../block.ts';
import { readNoteLead } from '../notes/note-lead.ts';
import type { ArticleFormat, ImportCheck, LeftOut } from '../types.ts';
import { furnitureLine, isBio, isFragment, isListLabel } from './furniture-line.ts';

/** Parts an article's blocks from lines that belong to the page around it. */
export function leaveOutFurniture(
  blocks: readonly Block[],
  format: ArticleFormat,
): { blocks: Block[]; leftOut: LeftOut[]; checks: ImportCheck[] } {
  const kept: Block[] = [];
  const leftOut: LeftOut[] = [];
  const leaveOut = (what: string, { text, line }: Block) =>
    leftOut.push({ what, words: text, line, unseen: false });

  let inList = false;
  blocks.forEach((block, index) => {
    const what = lineOf(block);
    const list = isLine(block) && isListLabel(block.text) && leadsToList(blocks, index);
    if (list || (inList && isEntry(block))) {
      leaveOut('related links', block);
      inList = true;
      return;
    }
    inList = false;
    if (what) leaveOut(what, block);
    else kept.push(block);
  });
  const bios = biosBelow(kept);
  const checks = [...bios].map((bio): ImportCheck => {
    leaveOut('author’s bio', bio);
    const message = `"${bio.text.slice(0, 80)}" was left out as the author's bio. Put it back if it is the article's.`;
    return { code: 'bio-guessed', message, line: bio.line };
  });
  const rest = kept.filter((block) => !bios.has(block));
  const end = format === 'text' ? tailOf(rest) : rest.length;
  for (const block of rest.slice(end)) leaveOut('section list', block);
  return { blocks: rest.slice(0, end), leftOut, checks };
}

/** Who wrote an article is told below its last paragraph, where nothing but notes may follow. */
function biosBelow(blocks: readonly Block[]): Set<Block> {
  const bios = new Set<Block>();
  for (const block of blocks.toReversed()) {
    if (isLine(block) && isBio(block.text)) bios.add(block);
    else if (!isBelowArticle(block)) return isSentence(block) ? bios : new Set();
  }
  return new Set();
}

function isBelowArticle(block: Block): boolean {
  return block.type === 'rule' || isTail(block) || readNoteLead(block.text) !== undefined;
}

/** Of an article, not of its head. */
function isSentence({ type, text }: Block): boolean {
  return type === 'other' || (type === 'paragraph' && !isFragment(text, 160));
}

function lineOf(block: Block): string | undefined {
  return isLine(block) && !readNoteLead(block.text) ? furnitureLine(block.text) : undefined;
}

function isLine({ type, depth, note, silent }: Block): boolean {
  return !note && !silent && (type === 'paragraph' || (type === 'heading' && depth !== 1));
}

/** A label counts only where a list or lone lines follow, not sentences. */
function leadsToList(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || isEntry(next);
}

function isEntry(block: Block): boolean {
  const [node] = block.nodes;
  if (block.type === 'other') return node?.type === 'list';
  return block.type === 'paragraph' && isFragment(block.text, 120);
}

/** Where the lone lines at the end of a text begin: names of sections, which no article ends with. */
function tailOf(blocks: readonly Block[]): number {
  let end = blocks.length;
  while (end > 2 && isTail(blocks[end - 1])) end -= 1;
  return blocks.length - end >= 2 ? end : blocks.length;
}

function isTail(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isFragment(block.text, 40);
}
