import type { PhrasingContent } from 'mdast';
import { textOf } from '../block-of.ts';
import type { Block } from '../block.ts';

/**
 * A paragraph or heading without its first characters; nothing where no words are left. Emphasis
 * around the whole of it was the page's way to set off a note, and goes.
 */
export function trimLead(block: Block, length: number): Block | undefined {
  const [node] = block.nodes;
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return block;
  const inner = unwrap(node.children);
  if (length === 0 && node.type === 'paragraph' && inner === node.children) return block;
  const children = trimStart(dropText(inner, length).children);
  const text = children.map(textOf).join('');
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const { written: _, depth: __, ...rest } = block;
  return { ...rest, type: 'paragraph', nodes: [{ type: 'paragraph', children }], text };
}

function unwrap(children: PhrasingContent[]): PhrasingContent[] {
  const [only, ...more] = children.filter((child) => textOf(child).trim() !== '');
  if (more.length > 0 || (only?.type !== 'emphasis' && only?.type !== 'strong')) return children;
  return unwrap(only.children);
}

function dropText(nodes: PhrasingContent[], length: number) {
  let left = length;
  const children: PhrasingContent[] = [];
  for (const node of nodes) {
    const size = textOf(node).length;
    if (left >= size && left > 0) left -= size;
    else if (left === 0) children.push(node);
    else if (node.type === 'text' || node.type === 'inlineCode') {
      children.push({ ...node, value: node.value.slice(left) });
      left = 0;
    } else if ('children' in node) {
      children.push({ ...node, children: dropText(node.children, left).children });
      left = 0;
    } else children.push(node);
  }
  return { children };
}

/** Without the break or space that parted it from what was dropped. */
function trimStart(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type === 'break') return trimStart(rest);
  if (first?.type !== 'text') return children;
  const value = first.value.trimStart();
  return value === '' ? trimStart(rest) : [{ ...first, value }, ...rest];
}
