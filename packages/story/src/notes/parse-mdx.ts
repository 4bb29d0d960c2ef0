import { mdxToMdast } from 'satteri';
import { MdxSyntaxError } from './mdx-errors.ts';
import type { MdxNode } from './mdx-node.ts';
import { refuseDeepText, refuseDeepTree } from './refuse-nesting.ts';

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
