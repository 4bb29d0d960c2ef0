import type { CardElement, CardNode, CardStyle } from './types.ts';

/** Makes one box. Children are boxes, or the words of the box. */
export function box(style: CardStyle, children?: CardNode): CardElement {
  return { type: 'div', key: null, props: { style, ...(children !== undefined && { children }) } };
}
