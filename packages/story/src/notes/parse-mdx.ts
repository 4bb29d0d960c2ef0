import { mdxToMdast } from 'satteri';
import type { SourcePosition } from '../types.ts';
import { MdxSyntaxError } from './mdx-errors.ts';
import { refuseDeepText, refuseDeepTree } from './refuse-nesting.ts';

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

const FRONTMATTER = /^\uFEFF?(---|\+\+\+)[^\S\n]*\r?\n[\s\S]*?\r?\n\1[^\S\n]*(?=\r?\n|$)/;

/**
 * The blocks of an MDX file, frontmatter aside, with true lines and columns.
 *
 * @throws MdxSyntaxError
 */
export function parseMdx(source: string): MdxNode[] {
  const text = withoutFrontmatter(source);
  refuseDeepText(text);
  const blocks = blocksOf(text);
  refuseDeepTree(text, blocks);
  return blocks;
}

function blocksOf(text: string): MdxNode[] {
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

/** Every node of a tree, parents first, however deep it is. */
export function* walk(nodes: readonly MdxNode[]): Generator<MdxNode> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    // One by one: as arguments of one call, very many would be too many.
    for (const child of node.children?.toReversed() ?? []) waiting.push(child);
  }
}
