import JSON5 from 'json5';

/**
 * The value of an expression that is a literal: a text, a number, an object or a list of them, as
 * in `{ src: './a.jpg', alt: 'A' }`. Nothing is run.
 *
 * @returns `undefined` where it is anything else.
 */
export function literalValue(code: string): unknown {
  try {
    return JSON5.parse<unknown>(code);
  } catch {
    return undefined;
  }
}
