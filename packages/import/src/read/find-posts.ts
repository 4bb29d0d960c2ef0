import type { Element, Root } from 'hast';
import { callsLive } from '../notes/live-words.ts';
import { plainText } from '../notes/plain-text.ts';
import { isTimeAlone } from '../notes/post-time.ts';
import { readWrittenMoment } from '../notes/written-date.ts';
import { elementsOf } from './elements.ts';
import { attribute, hintsOf, tidyText } from './html-text.ts';

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
/** What may hold one post of a live blog. */
const HOLDERS = new Set(['article', 'section', 'div', 'details', 'li']);
/** Of these, what an article has for hardly anything else, where each has a heading and an instant. */
const PARTS = new Set(['section', 'details']);
const LIVE = /^(?:live|liveblog|liveticker|ticker|stream|updates?|entry|entries|posts?)$/;
const TIME = /^(?:time|timestamp|date|datetime|published)$/;
const LONGEST_TIME = 60;
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
  const [headline] = elementsOf(body, 'h1');
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
      const isBeside =
        like?.has(child) === true && (beside || (tagName === 'article' && inArticle));
      const isPost =
        attribute(child, 'itemProp') === 'liveBlogUpdate' ||
        (isBeside && (tagName === 'article' || isLive || isPart(child)));
      if (isPost) posts.add(child);
      else visit(child, inArticle || tagName === 'article', isLive);
    }
  };
  visit(body, false, headline !== undefined && callsLive(tidyText(headline)));
  return posts;
}

function isDated(element: Element): boolean {
  if (!HOLDERS.has(element.tagName) || elementsOf(element, 'h1').length > 0) return false;
  const time = timeIn(element);
  if (time === undefined) return false;
  const text = tidyText(element);
  const at = text.indexOf(time);
  return at <= ABOVE_TIME && text.length > time.length;
}

/** The words of the first element that is nothing but a time: of a `<time>`, or by its class. */
function timeIn(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const isTime = child.tagName === 'time' || hintsOf(child).some((hint) => TIME.test(hint));
    const words = isTime ? tidyText(child) : '';
    if (attribute(child, 'dateTime') !== '' || isMoment(words)) return words;
    const inner = timeIn(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Whether words say nothing but when: a time, a day or both. */
export function isMoment(words: string): boolean {
  if (words === '' || words.length > LONGEST_TIME) return false;
  return isTimeAlone(words) || readWrittenMoment(plainText(words))?.length === words.length;
}

function isPart(element: Element): boolean {
  return (
    PARTS.has(element.tagName) &&
    [...HEADINGS, 'summary'].some((name) => elementsOf(element, name).length > 0) &&
    elementsOf(element, 'time').some((time) => attribute(time, 'dateTime').includes('T'))
  );
}

/** Whether an element's heading, or most of what it says, is a link to another page. */
export function isTeaser(element: Element, address?: string): boolean {
  // A post's time may lead to the post alone.
  const away = elementsOf(element, 'a').filter(
    (link) => leadsAway(link, address) && !isMoment(tidyText(link)),
  );
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
