import type { Definition, Nodes, Root } from 'mdast';

/**
 * Makes the links and pictures of a document that name their address elsewhere name it themselves,
 * in place: a paragraph may then stand anywhere, begin anywhere.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const { url, title } = definitions.get(node.identifier) ?? { url: '', title: null };
      const type = node.type === 'linkReference' ? 'link' : 'image';
      Object.assign(node, { type, url, title: title ?? null });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
}
