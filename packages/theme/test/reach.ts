import parser, { type Node, type Selector } from 'postcss-selector-parser';

/**
 * Whether a selector matches nothing but elements with a class of the theme's and what stands
 * within them.
 */
export function staysWithinTheme(selector: string): boolean {
  return parser().astSync(selector).nodes.every(isWithin);
}

function isWithin({ nodes }: Selector): boolean {
  return nodes.some((node, place) => {
    if (!isTheme(node)) return false;
    const after = nodes.slice(place + 1).find(({ type }) => type === 'combinator');
    // The element itself, or something further in; its siblings are not the theme's.
    return after === undefined || [' ', '>'].includes(after.toString().trim() || ' ');
  });
}

function isTheme(node: Node): boolean {
  if (node.type === 'class') return node.value.startsWith('ds-');
  return (
    node.type === 'pseudo' && [':is', ':where'].includes(node.value) && node.nodes.every(isWithin)
  );
}
