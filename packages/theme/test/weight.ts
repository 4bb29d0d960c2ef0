import parser from 'postcss-selector-parser';

/** Whether a selector weighs as much as nine elements: all that it says else is without weight. */
export function weighsNineElements(selector: string): boolean {
  const [weight, ...others] = parser().astSync(selector).first.nodes;
  return (
    String(weight).trim() === ':not(x x x x x x x x x)' &&
    others.every(
      ({ type, value = '' }) => type === 'pseudo' && (value === ':where' || value.startsWith('::')),
    )
  );
}
