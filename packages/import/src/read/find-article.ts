import type { Element, Nodes, Root } from 'hast';
import { elementsOf } from './elements.ts';
import { findPosts } from './find-posts.ts';

/** The element that holds the article, and how long the text of every element is. */
export interface FoundArticle {
  body: Root | Element;
  article: Root | Element;
  lengths: ReadonlyMap<Nodes, number>;
  /** Of a live blog. */
  posts: ReadonlySet<Element>;
  /** The page's own, where it is known. */
  address?: string | undefined;
}

/**
 * Finds the article of a page: the `<article>` with the most text, else `<main>`, where that holds
 * at least half of the page's words; else the whole body.
 */
export function findArticle(page: Root, address?: string): FoundArticle {
  const lengths = textLengths(page);
  const length = (node: Nodes) => lengths.get(node) ?? 0;
  const body = elementsOf(page, 'body')[0] ?? page;
  const posts = findPosts(body, address);
  const candidates = [...elementsOf(body, 'article'), ...elementsOf(body, 'main')];
  const article = candidates
    .filter((it) => length(it) * 2 >= length(body) && !posts.has(it))
    .toSorted(
      (a, b) =>
        Number(b.tagName === 'article') - Number(a.tagName === 'article') || length(b) - length(a),
    )[0];
  return { body, article: article ?? body, lengths, posts, address };
}

/** How many characters of text each node holds, `<script>` and its like aside. */
export function textLengths(root: Root | Element): ReadonlyMap<Nodes, number> {
  const lengths = new Map<Nodes, number>();
  const measure = (node: Nodes): number => {
    const length =
      node.type === 'text'
        ? node.value.trim().length
        : 'children' in node && !(node.type === 'element' && WORDLESS.has(node.tagName))
          ? node.children.reduce((sum, child) => sum + measure(child), 0)
          : 0;
    lengths.set(node, length);
    return length;
  };
  measure(root);
  return lengths;
}

const WORDLESS = new Set(['script', 'style', 'template', 'title']);
