import type { Block } from '../block.ts';
import { isFragment } from '../fragment.ts';
import { readNoteLead } from '../notes/note-lead.ts';
import type { ArticleFormat, ImportCheck, LeftOut } from '../types.ts';
import { furnitureLine, isBio, isListLabel } from './furniture-line.ts';

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
    const goesOn = inList && isEntry(block);
    const begins = () =>
      isLine(block) && isListLabel(block.text) && leadsToList(blocks, index, kept.some(isSentence));
    inList = goesOn || begins();
    const what = inList ? 'related links' : lineOf(block);
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
  return {
    blocks: rest,
    leftOut,
    checks: [...checks, ...(format === 'text' ? tailCheck(rest) : [])],
  };
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

/**
 * A label counts only where a list or links follow, or, below an article's sentences, nothing but
 * lone lines: these may as well be verses.
 */
function leadsToList(blocks: readonly Block[], index: number, belowArticle: boolean): boolean {
  const [next, ...rest] = blocks.slice(index + 1);
  if (next === undefined || isList(next) || isLink(next)) return true;
  return belowArticle && [next, ...rest].every((block) => isEntry(block) || !isPlain(block));
}

function isEntry(block: Block): boolean {
  return isList(block) || (block.type === 'paragraph' && isFragment(block.text, 120));
}

function isList({ nodes: [node] }: Block): boolean {
  return node?.type === 'list';
}

/** Nothing but a link. */
function isLink({ text, links = [] }: Block): boolean {
  return links.some((link) => link.text === text);
}

/** No furniture and no note, which may stand below any list. */
function isPlain(block: Block): boolean {
  return isLine(block) && !lineOf(block) && !isBio(block.text) && !readNoteLead(block.text);
}

/** Lone lines at the end of a text may be names of sections, and may be verses or signatures. */
function tailCheck(blocks: readonly Block[]): ImportCheck[] {
  const tail = blocks.slice(blocks.findLastIndex((block) => !isTail(block)) + 1);
  const [first] = tail;
  if (!first || tail.length < 2 || !blocks.some(isSentence)) return [];
  const message = `The article ends in ${tail.length} short lines, from "${first.text}" on. Take them out if they are the page’s, as a list of its sections is.`;
  return [{ code: 'tail-kept', message, line: first.line }];
}

function isTail(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isFragment(block.text, 40);
}
