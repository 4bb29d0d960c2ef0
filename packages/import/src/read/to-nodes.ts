import type { Element, Nodes } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';

/** Elements whose words would be dropped, though readers see them. */
const KEPT = 'applet content dialog element math menuitem noembed shadow'.split(' ');

const keep: Handle = (state: State, node: Element) => state.all(node);
const handlers = Object.fromEntries(KEPT.map((name) => [name, keep]));

/** An element as mdast. */
export function toNodes(element: Element): RootContent[] {
  const tree: Nodes = { type: 'root', children: [element] };
  const { children } = toMdast(tree, { handlers }) as { children: RootContent[] };
  return children;
}
