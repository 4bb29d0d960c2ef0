import type { MdxNode } from './mdx-node.ts';

/**
 * Where each attribute of a tag begins, as offsets into the file: the parser tells only where the
 * tag does. They are looked for in the order in which they stand, each behind the one before.
 */
export function attributePlaces(source: string, tag: MdxNode): number[] {
  let at = tag.position.start.offset + 1 + (tag.name?.length ?? 0);
  return (tag.attributes ?? []).map(({ name, value }) => {
    at = skip(source, at, /\s/);
    const start = at;
    if (name === undefined) {
      at = endOf(source, at, typeof value === 'string' ? value : '', '}');
      return start;
    }
    at += name.length;
    if (value === null || value === undefined) return start;
    at = skip(source, at, /[\s=]/);
    at =
      typeof value === 'object'
        ? endOf(source, at, value.value, '}')
        : source.indexOf(source[at] ?? '"', at + 1) + 1;
    return start;
  });
}

function skip(source: string, from: number, what: RegExp): number {
  let at = from;
  while (at < source.length && what.test(source[at] ?? '')) at += 1;
  return at;
}

/** Behind the brace that closes an expression. */
function endOf(source: string, from: number, code: string, brace: string): number {
  const found = source.indexOf(code, from);
  return source.indexOf(brace, (found < 0 ? from : found) + code.length) + 1;
}
