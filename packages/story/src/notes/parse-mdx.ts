import { mdxToMdast } from 'satteri';
import { positionAt } from '../source-position.ts';
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
  const text = withoutFrontmatter(source);
  refuseNesting(text);
  try {
    return (mdxToMdast(text, { position: true }) as unknown as MdxNode).children ?? [];
  } catch (error) {
    const [, line = '1', column = '1', message = String(error)] =
      /^(?:Error: )?(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ??
      [];
    // The parser's own name of the rule says nothing to a writer.
    const words = message.replace(/ \(mdx[\w-]*:[\w-]+\)$/, '');
    throw new MdxSyntaxError(words, { line: Number(line), column: Number(column), offset: 0 });
  }
}

/** A file with its frontmatter blanked out rather than cut, so that every position is the file's. */
export function withoutFrontmatter(source: string): string {
  return source
    .replace(FRONTMATTER, (block) => block.replace(/[^\r\n]/g, ' '))
    .replace(/^\uFEFF/, ' ');
}

/** Braces nested deeper than this are no text and no code that anybody wrote. */
const DEEPEST = 1_000;

/**
 * The parser's time grows with the square of the depth of braces.
 *
 * @throws MdxSyntaxError
 */
function refuseNesting(text: string): void {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth = brace === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) {
      const message = `More than ${DEEPEST} braces are open here at once.`;
      throw new MdxSyntaxError(message, positionAt(text, index));
    }
  }
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
