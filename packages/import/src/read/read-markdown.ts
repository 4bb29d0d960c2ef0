import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { blockShape, textOf } from '../block-of.ts';
import { NO_HINTS, type Block } from '../block.ts';
import type { Article } from './article.ts';
import { readEmbeddedHtml } from './embedded-html.ts';
import { resolveReferences } from './resolve-references.ts';

/** What MDX reads as code, or in another way than Markdown. */
const CODE_TO_MDX = /[{<]|^\s*(?:import|export)\b/m;

/**
 * Reads Markdown. A block that means the same in MDX stays as it is written.
 *
 * @param body The file without its frontmatter.
 * @param firstLine The line of the file that the body begins on.
 */
export function readMarkdown(body: string, firstLine = 1): Article {
  const tree = fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const slice = (node: Nodes): string =>
    body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const definitions = tree.children
    .filter(({ type }) => type === 'definition')
    .map(slice)
    .join('\n');
  resolveReferences(tree);
  const article: Article = { blocks: [], facts: {}, leftOut: [], checks: [] };
  for (const node of tree.children) {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    if (holdsHtml(node)) {
      const { blocks, leftOut, checks } = readEmbeddedHtml(
        `${slice(node)}\n\n${definitions}`,
        line,
      );
      article.blocks.push(...blocks);
      article.leftOut.push(...leftOut);
      article.checks.push(...checks);
    } else article.blocks.push(toBlock(node, slice, line));
  }
  return article;
}

function toBlock(node: RootContent, slice: (node: Nodes) => string, line: number): Block {
  const written = slice(node);
  const image = onlyImage(node);
  return {
    ...blockShape(node),
    ...(image && { type: 'figure' as const, image }),
    nodes: [node],
    ...(!CODE_TO_MDX.test(written) && !holdsIndentedCode(node, slice) && { written }),
    text: textOf(node),
    line,
    hints: NO_HINTS,
  };
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

/** MDX has none: it would become a paragraph. */
function holdsIndentedCode(node: Nodes, slice: (node: Nodes) => string): boolean {
  if (node.type === 'code') return !/^(?:```|~~~)/.test(slice(node));
  return 'children' in node && node.children.some((child) => holdsIndentedCode(child, slice));
}

function onlyImage(node: RootContent): Block['image'] {
  if (node.type !== 'paragraph') return undefined;
  const [only, ...more] = node.children;
  if (only?.type !== 'image' || more.length > 0) return undefined;
  return { src: only.url, alt: only.alt ?? '', caption: only.title ?? '', credit: '' };
}
