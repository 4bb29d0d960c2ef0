import type { Element, Root } from 'hast';

/** All elements of a name, in the page's order. */
export function elementsOf(node: Root | Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = elementsOf(child, tagName);
    return child.tagName === tagName ? [child, ...inner] : inner;
  });
}

/** All elements of a class, in the page's order. */
export function elementsOfClass(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = elementsOfClass(child, name);
    const { className } = child.properties;
    return Array.isArray(className) && className.includes(name) ? [child, ...inner] : inner;
  });
}
