import type { SourcePosition } from '../types.ts';

/** What of an MDX tree the story model reads. Offsets are UTF-16 units of the whole file. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  /** What a reference and its definition have in common. */
  identifier?: string;
  /** Of a picture. */
  alt?: string;
  /** Of a picture or a link. */
  title?: string | null;
  url?: string;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  position: { start: SourcePosition; end: SourcePosition };
}

/** An attribute of a tag: a string, a bare flag (null), or an expression. */
export interface MdxAttribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** Every node of a tree, parents first, however deep it is. */
export function* walk(nodes: readonly MdxNode[]): Generator<MdxNode> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    // One by one: as arguments of one call, very many would be too many.
    for (const child of node.children?.toReversed() ?? []) waiting.push(child);
  }
}
