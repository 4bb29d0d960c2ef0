import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { textParagraph, NO_HINTS } from '../block.ts';
import type { Article } from './article.ts';
import { findArticle } from './find-article.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-tree.ts';
import { prune } from './prune.ts';

/** Reads a block of Markdown that holds HTML, which MDX would take for components. */
export function readEmbeddedHtml(
  markdown: string,
  line: number,
): Pick<Article, 'blocks' | 'leftOut' | 'checks'> {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const page = parseHtml(html);
  if (!page) {
    const text = markdown.replace(/\s+/g, ' ').trim();
    const nodes = [textParagraph(text)];
    const block = { type: 'paragraph' as const, nodes, text, line, hints: NO_HINTS };
    return { blocks: [block], leftOut: [], checks: [] };
  }
  const { leftOut, checks } = prune(page, () => false);
  const { body, lengths } = findArticle(page);
  return {
    blocks: htmlBlocks({ body, article: body, lengths }).map((block) => ({ ...block, line })),
    leftOut: leftOut.map((item) => ({ ...item, line })),
    checks: checks.map((check) => ({ ...check, line })),
  };
}
