/** Spells a unit out. */
export function remarkUnits() {
  return (tree) => {
    walk(tree);
  };
}

function walk(node) {
  if (node.type === 'text') node.value = node.value.replace('kWh', 'kilowatt-hours');
  node.children?.forEach(walk);
}
