import type { MdxNode } from './mdx-node.ts';

/** The JavaScript of a node itself: of an expression, or of the attributes of a tag. */
export function nodeCode({ type, value, attributes = [] }: MdxNode): string[] {
  const codes = type.endsWith('Expression') ? [value] : [];
  for (const { name, value: written } of attributes) {
    if (typeof written === 'object') codes.push(written?.value);
    // A spread has its code as its value; any other text is a text.
    else if (name === undefined) codes.push(written);
  }
  return codes.filter((code) => code !== undefined);
}
