import { documentOf, type Block } from '../block.ts';
import { mdxMarkdown } from './mdx-markdown.ts';

/** Blocks as MDX: each as it is written where that can stay, the others anew. */
export function writeBlocks(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let run: Block[] = [];
  const flush = (): void => {
    if (run.length > 0) parts.push(mdxMarkdown(documentOf(run)));
    run = [];
  };
  for (const block of blocks) {
    if (block.written === undefined) run.push(block);
    else {
      flush();
      parts.push(block.written);
    }
  }
  flush();
  return parts.filter((part) => part !== '').join('\n\n');
}
