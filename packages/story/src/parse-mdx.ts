import { mdxToMdast } from 'satteri';
import type { SourcePosition } from './types.ts';

/** What of an MDX tree the story model reads. Offsets are UTF-16 units of the whole file. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  /** Of a picture. */
  alt?: string;
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

const FRONTMATTER = /^\uFEFF?(---|\+\+\+)[^\S\n]*\r?\n[\s\S]*?\r?\n\1[^\S\n]*(?=\r?\n|$)/;

/** Where the file can't be read as MDX at all. */
export class MdxSyntaxError extends Error {
  override name = 'MdxSyntaxError';
  readonly position: SourcePosition;
  constructor(message: string, position: SourcePosition) {
    super(message);
    this.position = position;
  }
}

/**
 * The blocks of an MDX file, frontmatter aside, with true lines and columns.
 *
 * @throws MdxSyntaxError
 */
export function parseMdx(source: string): MdxNode[] {
  // Blanked out rather than cut, so that every position is the file's.
  const text = source
    .replace(FRONTMATTER, (block) => block.replace(/[^\r\n]/g, ' '))
    .replace(/^\uFEFF/, ' ');
  try {
    return (mdxToMdast(text, { position: true }) as unknown as MdxNode).children ?? [];
  } catch (error) {
    const [, line = '1', column = '1', message = String(error)] =
      /^(?:Error: )?(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ??
      [];
    throw new MdxSyntaxError(message, { line: Number(line), column: Number(column), offset: 0 });
  }
}

/** Every node of a tree, parents first, however deep it is. */
export function* walk(nodes: readonly MdxNode[]): Generator<MdxNode> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.children) waiting.push(...node.children.toReversed());
  }
}
