import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page that was written, as a parser of HTML sees it. */
export interface WrittenPage {
  /** What its head has in it: nothing of a template, a comment or a script. */
  head: Element[];
  /** Whether anything comes after the head. */
  hasBody: boolean;
  /** Where its links lead, as written. */
  links: string[];
}

/** Those that take a reader, or a network, to another page. */
const LINKS = ['a', 'area', 'link'];

/** @param html The page, or its beginning. */
export function readWrittenPage(html: string): WrittenPage {
  const root = fromHtml(html);
  const page = elementsOf(root).find(({ tagName }) => tagName === 'html');
  const [head, body] = ['head', 'body'].map(
    (name) => page && elementsOf(page).find(({ tagName }) => tagName === name),
  );
  return {
    head: head ? elementsOf(head) : [],
    hasBody: body !== undefined && body.children.length > 0,
    links: linksIn(root),
  };
}

function linksIn(root: Nodes): string[] {
  const links: string[] = [];
  const ahead = elementsOf(root);
  for (let element = ahead.pop(); element; element = ahead.pop()) {
    const { href } = element.properties;
    if (LINKS.includes(element.tagName) && typeof href === 'string') links.push(href);
    ahead.push(...elementsOf(element).toReversed());
  }
  return links;
}

function elementsOf(node: Nodes): Element[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.filter((child) => child.type === 'element');
}
