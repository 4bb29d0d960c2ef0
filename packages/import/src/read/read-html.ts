import type { Element } from 'hast';
import type { Block } from '../block.ts';
import type { Article } from './article.ts';
import { findArticle, textLengths } from './find-article.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-tree.ts';
import { elementsOf } from './elements.ts';
import { readPageFacts } from './page-facts.ts';
import { prune } from './prune.ts';
import { readText } from './read-text.ts';

const HEAD_HINTS = new Set(
  'headline title deck dek standfirst subtitle subheadline summary description byline author authors published timestamp dateline datepublished credit'.split(
    ' ',
  ),
);

/** Reads a page of HTML: the article in it, what its metadata says, and what is only furniture. */
export function readHtml(source: string): Article {
  const page = parseHtml(source);
  if (!page) {
    const check = {
      code: 'read-as-text' as const,
      message:
        'The page nests or holds more elements than an article has, so it was taken as plain text, tags and all.',
    };
    return { ...readText(source), checks: [check] };
  }
  const facts = readPageFacts(page);
  const { leftOut, checks } = prune(page, sizeGuard(page));
  const found = findArticle(page, facts.address);
  const blocks: Block[] = [];
  for (const { outside, ...block } of htmlBlocks(found)) {
    const wanted = outside === undefined || (outside === 'before' && isOfTheHead(block));
    if (wanted) blocks.push(block);
    else {
      const what = outside === 'nested' ? 'related links' : 'text outside the article';
      leftOut.push({ what, words: block.text, line: block.line, unseen: false });
    }
  }
  return { blocks, facts, leftOut, checks };
}

function isOfTheHead({ type, depth, hints }: Block): boolean {
  if (type === 'heading') return depth === 1;
  return [...hints].some((hint) => HEAD_HINTS.has(hint));
}

/** Most of a page's text is never furniture, nor is what holds its headline. */
function sizeGuard(page: Parameters<typeof findArticle>[0]): (element: Element) => boolean {
  const lengths = textLengths(page);
  const whole = elementsOf(page, 'p').reduce((sum, p) => sum + (lengths.get(p) ?? 0), 0);
  return (element) =>
    (lengths.get(element) ?? 0) > Math.max(400, whole / 2) ||
    elementsOf(element, 'h1').length > 0 ||
    elementsOf(element, 'article').some((it) => (lengths.get(it) ?? 0) > whole / 3);
}
