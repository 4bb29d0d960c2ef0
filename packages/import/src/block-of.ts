import type { Nodes, RootContent } from 'mdast';
import type { Block } from './block.ts';

/** The words of an mdast tree: blocks on lines of their own, pictures by their alternative text. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map(textOf);
  const inline = INLINE.has(node.type);
  return parts.join(inline ? '' : '\n');
}

const INLINE = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);

/** What kind of block an mdast node is. */
export function blockShape(node: RootContent): Pick<Block, 'type' | 'depth'> {
  if (node.type === 'heading') return { type: 'heading', depth: node.depth };
  if (node.type === 'thematicBreak') return { type: 'rule' };
  return { type: node.type === 'paragraph' ? 'paragraph' : 'other' };
}

/** Where the words end that a paragraph sets off at its beginning, by emphasis or on a line. */
export function leadEnd(node: RootContent | undefined): number | undefined {
  if (!node || !('children' in node)) return undefined;
  const [first, ...rest] = node.children;
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const inner = rest.length === 0 ? leadEnd(first) : undefined;
    return inner ?? textOf(first).length;
  }
  const line = textOf(node).indexOf('\n');
  return line === -1 ? undefined : line;
}
