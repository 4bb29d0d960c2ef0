import { literalValue } from './literal-value.ts';
import type { MdxNode } from './parse-mdx.ts';

/** Blocks whose parts are lines of their own. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'code',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'thematicBreak',
  'mdxJsxFlowElement',
]);

/** What has no words for a reader: code that runs, and notes at the foot of the article. */
const SILENT = new Set([
  'mdxjsEsm',
  'footnoteReference',
  'footnoteDefinition',
  'definition',
  'html',
]);

/**
 * The words of a note without markup, from the parsed tree: a paragraph a line, pictures by their
 * alternative text, code as it stands, no footnote marks.
 */
export function plainText(nodes: readonly MdxNode[]): string {
  const parts: string[] = [];
  // Texts wait among the nodes, so that a tree however deep needs no deeper stack.
  const waiting: (MdxNode | string)[] = nodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else for (const piece of pieces(next).toReversed()) waiting.push(piece);
  }
  return parts
    .join('')
    .toWellFormed()
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What of a node is read, in order: its words, or the nodes in it and what parts them. */
function pieces({ type, value = '', alt, children = [] }: MdxNode): (MdxNode | string)[] {
  if (SILENT.has(type)) return [];
  if (type === 'image' || type === 'imageReference') return [alt ?? ''];
  if (type === 'break') return [' '];
  if (type.endsWith('Expression')) return [shownLiteral(value)];
  if (type === 'text') return [value.replaceAll('\n', ' ')];
  if (type === 'tableCell') return [...children, ' '];
  const inside = children.length > 0 ? children : [value];
  return BLOCKS.has(type) ? ['\n', ...inside, '\n'] : inside;
}

/** What a page shows of an expression: a text or a number written out, as in {"{"}. */
function shownLiteral(code: string): string {
  const value = literalValue(code);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
