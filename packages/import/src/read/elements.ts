import type { Element, Root } from 'hast';

/** All elements of a name, in the page's order. */
export function elementsOf(node: Root | Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = elementsOf(child, tagName);
    return child.tagName === tagName ? [child, ...inner] : inner;
  });
}
