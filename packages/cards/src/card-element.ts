/** CSS as satori reads it: camel-cased properties, numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** One box of a picture: the shape satori takes, which is that of a React element. */
export interface CardElement {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: CardStyle;
    readonly children: string | readonly CardElement[];
  };
}

/** Makes one box. Children are boxes, or the words of the box. */
export function box(style: CardStyle, children: string | readonly CardElement[] = []): CardElement {
  return { type: 'div', key: null, props: { style, children } };
}
