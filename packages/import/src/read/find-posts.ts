import type { Element, Root } from 'hast';
import { elementsOf } from './elements.ts';
import { attribute, hintsOf, tidyText } from './html-text.ts';

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
/** What may hold one post of a live blog. */
const HOLDERS = new Set(['article', 'section', 'div', 'li']);
const LIVE = /^(?:live|liveblog|liveticker|ticker|stream|updates?|entry|entries|posts?)$/;
/** Characters that may stand above a post's time: its heading, its author. */
const ABOVE_TIME = 200;

/**
 * The posts of a live blog: dated, with words of their own. An `<article>` in an article is one, as
 * are those that stand side by side, and of other elements those in what calls itself live. What
 * only leads to another page is none.
 *
 * @param address The page's own, where it is known.
 */
export function findPosts(body: Root | Element, address?: string): ReadonlySet<Element> {
  const posts = new Set<Element>();
  const visit = (parent: Root | Element, inArticle: boolean, live: boolean): void => {
    const dated = new Map<string, Set<Element>>();
    for (const child of parent.children) {
      if (child.type !== 'element' || !isDated(child) || isTeaser(child, address)) continue;
      dated.set(child.tagName, (dated.get(child.tagName) ?? new Set()).add(child));
    }
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const { tagName } = child;
      const like = dated.get(tagName);
      const beside = like !== undefined && like.size > 1;
      const isLive = live || hintsOf(child).some((hint) => LIVE.test(hint));
      const isPost =
        attribute(child, 'itemProp') === 'liveBlogUpdate' ||
        (like?.has(child) && (tagName === 'article' ? inArticle || beside : isLive && beside));
      if (isPost) posts.add(child);
      else visit(child, inArticle || tagName === 'article', isLive);
    }
  };
  if (elementsOf(body, 'time').length > 0) visit(body, false, false);
  return posts;
}

function isDated(element: Element): boolean {
  if (!HOLDERS.has(element.tagName) || elementsOf(element, 'h1').length > 0) return false;
  const [time] = elementsOf(element, 'time').filter((it) => attribute(it, 'dateTime') !== '');
  if (!time) return false;
  const text = tidyText(element);
  const at = text.indexOf(tidyText(time));
  return at <= ABOVE_TIME && text.length > tidyText(time).length;
}

/** Whether an element's heading, or most of what it says, is a link to another page. */
export function isTeaser(element: Element, address?: string): boolean {
  const away = elementsOf(element, 'a').filter((link) => leadsAway(link, address));
  const linked = away.reduce((sum, link) => sum + tidyText(link).length, 0);
  if (linked * 2 >= tidyText(element).length) return true;
  const headings = HEADINGS.flatMap((name) => elementsOf(element, name));
  return headings.some((heading) =>
    away.some((link) => tidyText(link).includes(tidyText(heading)) || isWithin(link, heading)),
  );
}

function isWithin(link: Element, heading: Element): boolean {
  return (
    elementsOf(heading, 'a').includes(link) && tidyText(link).length * 2 > tidyText(heading).length
  );
}

function leadsAway(link: Element, address: string | undefined): boolean {
  const href = attribute(link, 'href');
  if (href === '' || href.startsWith('#')) return false;
  const base = address ?? 'https://page.invalid/';
  if (!URL.canParse(href, base)) return false;
  const to = new URL(href, base);
  const own = new URL(base);
  return to.host !== own.host || to.pathname !== own.pathname;
}
