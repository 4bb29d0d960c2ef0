import type { Block } from '../block.ts';
import { isFragment } from '../fragment.ts';
import type { ImportCheck } from '../types.ts';

/**
 * Takes the lone lines of a plain text for headings: short, without a full stop, between
 * paragraphs that have one. Each is pointed out, as only its shape says so.
 */
export function findHeadings(blocks: readonly Block[]): { blocks: Block[]; checks: ImportCheck[] } {
  const checks: ImportCheck[] = [];
  const found = blocks.map((block, index) => {
    if (!isHeading(block, blocks[index - 1], blocks[index + 1])) return block;
    const [node] = block.nodes;
    if (node?.type !== 'paragraph') return block;
    const message = `"${block.text}" was taken as a heading by its shape.`;
    checks.push({ code: 'heading-guessed', message, line: block.line });
    return {
      ...block,
      type: 'heading' as const,
      nodes: [{ type: 'heading' as const, depth: 2 as const, children: node.children }],
    };
  });
  return { blocks: found, checks };
}

function isHeading(block: Block, above: Block | undefined, below: Block | undefined): boolean {
  if (block.type !== 'paragraph' || !isFragment(block.text)) return false;
  if (!/^[\p{Lu}\p{N}"“‘']/u.test(block.text)) return false;
  return above !== undefined && isSentence(above) && below !== undefined && isSentence(below);
}

function isSentence({ type, text }: Block): boolean {
  return type !== 'paragraph' || !isFragment(text, 120);
}
