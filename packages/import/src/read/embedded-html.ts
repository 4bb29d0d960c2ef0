import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { textParagraph, NO_HINTS } from '../block.ts';
import { oneLine } from '../one-line.ts';
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
  const html = renderHtml(markdown);
  const page = parseHtml(html);
  if (!page) {
    const text = oneLine(markdown);
    const nodes = [textParagraph(text)];
    const block = { type: 'paragraph' as const, nodes, text, line, hints: NO_HINTS };
    return { blocks: [block], leftOut: [], checks: [] };
  }
  const { leftOut, checks } = prune(page, () => false);
  const found = findArticle(page);
  return {
    blocks: htmlBlocks({ ...found, article: found.body }).map((block) => ({ ...block, line })),
    leftOut: leftOut.map((item) => ({ ...item, line })),
    checks: checks.map((check) => ({ ...check, line })),
  };
}

/**
 * Without GitHub's escaping of `<script>`, `<iframe>` and their like, which would make text of
 * code: they are pruned like those of a page. One without an end is only written about, and would
 * swallow the words behind it, so there they are escaped.
 */
function renderHtml(markdown: string): string {
  const { exit, ...filtered } = gfmHtml();
  const { htmlFlowData: _, htmlTextData: __, ...unfiltered } = exit ?? {};
  const render = (extension: ReturnType<typeof gfmHtml>) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [extension],
    });
  const html = render({ ...filtered, exit: unfiltered });
  return hasOpenTag(html) ? render(gfmHtml()) : html;
}

const FILTERED =
  /<(\/?)(iframe|noembed|noframes|plaintext|script|style|title|textarea|xmp)(?=[\s/>])/gi;

function hasOpenTag(html: string): boolean {
  let open: string | undefined;
  for (const [, slash = '', written = ''] of html.matchAll(FILTERED)) {
    const name = written.toLowerCase();
    if (open === undefined && slash === '') open = name;
    else if (open === name && slash !== '' && name !== 'plaintext') open = undefined;
  }
  return open !== undefined;
}
