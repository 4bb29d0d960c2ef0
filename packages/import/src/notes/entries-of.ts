import type { ListItem, RootContent, TableRow } from 'mdast';
import { blockShape, textOf } from '../block-of.ts';
import type { Block } from '../block.ts';

/** The items of a list or rows of a table, each as the blocks that it would be by itself. */
export function entriesOf(block: Block): Block[][] {
  const [node] = block.nodes;
  if (block.note || block.nodes.length !== 1) return [];
  const toBlocks = (nodes: RootContent[]) => nodes.map((it) => toBlock(it, block));
  if (node?.type === 'list') return node.children.map(({ children }) => toBlocks(children));
  if (node?.type === 'table') return node.children.map((row) => toBlocks(cellsOf(row)));
  return [];
}

function cellsOf({ children }: TableRow): ListItem['children'] {
  return children
    .filter((cell) => cell.children.length > 0)
    .map((cell) => ({ type: 'paragraph', children: cell.children }));
}

function toBlock(node: RootContent, { line, hints, group, times = [] }: Block): Block {
  const text = textOf(node);
  const own = times.filter((time) => time.text !== '' && text.startsWith(time.text));
  return {
    ...blockShape(node),
    nodes: [node],
    text,
    line: node.position?.start.line ?? line,
    hints,
    ...(group !== undefined && { group }),
    ...(own.length > 0 && { times: own }),
  };
}
