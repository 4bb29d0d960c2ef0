import { isComment } from '../code/is-comment.ts';
import { UNTOLD, type TextBlock } from '../words/summarize.ts';
import { literalValue } from './literal-value.ts';
import type { MdxNode } from './mdx-node.ts';

/** What has no words for a reader: code that runs, and notes at the foot of the article. */
const SILENT = new Set([
  'mdxjsEsm',
  'footnoteReference',
  'footnoteDefinition',
  'definition',
  'html',
]);

/** Blocks in which no sentences stand. */
const LISTED = new Set(['heading', 'code', 'list', 'listItem', 'table', 'tableRow']);

/** Blocks, and tags of HTML, that hold whole paragraphs. */
const HOLDERS = new Set(['paragraph', 'blockquote', 'p', 'div', 'section', 'article']);

/** Tags of HTML whose words mean the same without them. */
const PLAIN_TAGS = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd mark small span strong time u var wbr'.split(' '),
);

/** A node, or words, and whether sentences may stand there. */
type Piece = string | { node: MdxNode; prose: boolean } | { block: boolean };

/**
 * The words of a note without markup, from the parsed tree: pictures by their alternative text,
 * code as it stands, no footnote marks. What an expression or a component shows is untold.
 */
export function textBlocks(nodes: readonly MdxNode[]): TextBlock[] {
  const blocks: TextBlock[] = [{ text: '', prose: true }];
  // Pieces wait in a list, so that a tree however deep needs no deeper stack.
  const waiting: Piece[] = nodes.map((node) => ({ node, prose: true })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const last = blocks.at(-1);
    if (typeof next === 'string' && last) last.text += next;
    else if (typeof next === 'object' && 'block' in next) {
      blocks.push({ text: '', prose: next.block });
    } else if (typeof next === 'object') {
      // One by one: as arguments of one call, very many would be too many.
      for (const piece of pieces(next.node, next.prose).toReversed()) waiting.push(piece);
    }
  }
  return blocks.flatMap(({ text, prose }) =>
    text
      .toWellFormed()
      .split('\n')
      .map((line) => ({ text: line.replace(/[\t ]+/g, ' ').trim(), prose }))
      .filter((line) => line.text !== ''),
  );
}

/** Those words as one text, a block a line, without what is untold. */
export function plainText(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ text }) => text.replaceAll(UNTOLD, ''))
    .map((text) => text.replace(/ {2,}/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** What of a node is read, in order: its words, or the nodes in it and what parts them. */
function pieces(node: MdxNode, prose: boolean): Piece[] {
  const { type, value = '', alt, children = [] } = node;
  if (SILENT.has(type)) return [];
  if (type === 'image' || type === 'imageReference') return [alt ?? ''];
  if (type === 'break') return [' '];
  if (type.endsWith('Expression')) return [shownValue(value)];
  if (type === 'text') return [value.replaceAll('\n', ' ')];
  if (type.startsWith('mdxJsx')) return tagPieces(node, prose);
  const inside = (isProse: boolean): Piece[] =>
    children.length > 0 ? children.map((child) => ({ node: child, prose: isProse })) : [value];
  if (type === 'tableCell') return [...inside(false), ' '];
  // Words that are struck out aren't said, and aren't gone either.
  if (type === 'delete') return [UNTOLD, ...inside(prose)];
  if (LISTED.has(type)) return asBlock(inside(false), false, prose);
  if (!HOLDERS.has(type)) return inside(prose);
  const isPicture = children.length > 0 && children.every((child) => child.type === 'image');
  return asBlock(inside(prose), prose && !isPicture, prose);
}

function asBlock(inside: Piece[], prose: boolean, after: boolean): Piece[] {
  return [{ block: prose }, ...inside, { block: after }];
}

/** What a tag of HTML shows is known where it stands for no more than its words. */
function tagPieces(node: MdxNode, prose: boolean): Piece[] {
  const { type, name, attributes = [], children = [] } = node;
  if (attributes.some((attribute) => attribute.name === 'hidden')) return [];
  if (name === 'br') return [' '];
  const isWritten = attributes.every((it) => it.name !== undefined && !it.name.startsWith('set:'));
  const tag = name ?? 'span';
  const isHolder = HOLDERS.has(tag);
  const isTold = isWritten && (isHolder || PLAIN_TAGS.has(tag));
  const inside = children.map((node): Piece => ({ node, prose: prose && isTold }));
  const told = isTold ? inside : [UNTOLD, ...inside];
  if (!isHolder && type !== 'mdxJsxFlowElement') return told;
  return asBlock(told, prose && tag === 'p' && isTold, prose);
}

/** What a page shows of an expression: a text or a number written out, as in {"{"}. */
function shownValue(code: string): string {
  if (isComment(code)) return '';
  const value = literalValue(code);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === null || typeof value === 'boolean' ? '' : UNTOLD;
}
