/**
 * JSX for designs of cards: its elements are what satori takes. TypeScript finds its types by
 * `jsxImportSource`, in tsconfig.json or in a comment at the top of a design's file.
 */
import type { CardNode, CardStyle } from '@developing-story/cards';

type Component = (props: Record<string, unknown>) => CardNode;

/** An element of a card. */
export function jsx(
  type: string | Component,
  props: Record<string, unknown>,
  key: string | null = null,
): CardNode {
  return typeof type === 'function' ? type(props) : { type, key, props };
}

export { jsx as jsxs, jsx as jsxDEV };

/** Several elements in the place of one. */
export function Fragment({ children }: { children?: CardNode }): CardNode {
  return children;
}

// eslint-disable-next-line @typescript-eslint/no-namespace -- where TypeScript looks for JSX
export declare namespace JSX {
  export type Element = CardNode;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  interface Box {
    style?: CardStyle;
    children?: CardNode;
  }
  export interface IntrinsicElements {
    div: Box;
    span: Box;
    p: Box;
    img: Box & { src: string; width?: number; height?: number };
  }
}
