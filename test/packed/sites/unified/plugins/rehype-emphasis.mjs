/** Makes emphasis strong. */
export function rehypeEmphasis() {
  return (tree) => {
    walk(tree);
  };
}

function walk(node) {
  if (node.tagName === 'em') node.tagName = 'strong';
  node.children?.forEach(walk);
}
