import type { Element, Root, RootContent } from 'hast';
import { cleanSource } from '../clean-source.ts';
import type { ImportCheck, LeftOut } from '../types.ts';
import { furnitureOf } from './furniture.ts';
import { attribute, lineOf, tidyText, titleText } from './html-text.ts';
import { normalizeElement } from './normalize-element.ts';
import { normalizeImage } from './normalize-image.ts';

const CODE: Record<string, string> = {
  script: 'script',
  style: 'style sheet',
  template: 'template',
};
const WORDLESS = new Set(['wbr', 'link', 'meta', 'base', 'input', 'source', 'track']);

/** What pruning took away. */
interface Pruned {
  leftOut: LeftOut[];
  checks: ImportCheck[];
}

interface Place {
  inArticle: boolean;
  inItem: boolean;
  /** Where a block would stand within a line of Markdown. */
  inLine: boolean;
  inCode: boolean;
}

/**
 * Takes out of a page whatever is no part of an article, in place: scripts, comments, navigation,
 * share buttons. Their words are kept for the report.
 */
export function prune(page: Root | Element, holdsArticle: (element: Element) => boolean): Pruned {
  const pruned: Pruned = { leftOut: [], checks: [] };

  const visit = (parent: Root | Element, place: Place): void => {
    const kept: RootContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'text') kept.push({ ...child, value: cleanSource(child.value).text });
      else if (child.type === 'comment') leaveOut('comment', child, child.value.trim(), true);
      else if (child.type === 'element' && stays(child, place)) {
        visit(child, placeIn(child, place));
        kept.push(...normalizeElement(child, place.inLine));
      }
    }
    parent.children = apartFromTimes(kept);
  };

  const stays = (element: Element, { inArticle, inCode }: Place): boolean => {
    const { tagName } = element;
    if (WORDLESS.has(tagName)) return false;
    if (Object.hasOwn(CODE, tagName)) {
      leaveOut(CODE[tagName] ?? tagName, element, '', true);
      return false;
    }
    if (tagName === 'title') {
      leaveOut('page title', element, titleText(element), true);
      return false;
    }
    if (tagName === 'img' || tagName === 'amp-img') {
      if (normalizeImage(element) && !inCode) return true;
      leaveOut('picture that can’t be shown', element, attribute(element, 'alt'));
      return false;
    }
    const what = furnitureOf(element, inArticle, holdsArticle);
    if (what === undefined) return true;
    leaveOut(what, element, tidyText(element));
    if (what === 'embed') pruned.checks.push(embedCheck(element));
    return false;
  };

  const leaveOut = (what: string, node: RootContent, words: string, unseen = false): void => {
    pruned.leftOut.push({ what, words, line: lineOf(node), unseen });
  };

  visit(page, { inArticle: false, inItem: false, inLine: false, inCode: false });
  return pruned;
}

/** Pages set a time apart by its style; words beside it must not run into it. */
function apartFromTimes(children: readonly RootContent[]): RootContent[] {
  return children.flatMap((child, index): RootContent[] => {
    const above = children[index - 1];
    if (!above || !(isTime(child) || isTime(above))) return [child];
    const joins = /[\p{L}\p{N}]$/u.test(wordsIn(above)) && /^[\p{L}\p{N}]/u.test(wordsIn(child));
    return joins ? [{ type: 'text', value: ' ' }, child] : [child];
  });
}

function isTime(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'time';
}

function wordsIn(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}

const LINES = /^(?:p|h[1-6]|td|th|caption)$/;
const INLINE =
  /^(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|u)$/;

function placeIn({ tagName }: Element, place: Place): Place {
  return {
    inArticle: place.inArticle || tagName === 'article' || tagName === 'main',
    inItem: place.inItem || /^(?:li|blockquote|ul|ol|menu|dir)$/.test(tagName),
    inLine: place.inLine || LINES.test(tagName) || (place.inItem && INLINE.test(tagName)),
    inCode: place.inCode || /^(?:pre|xmp|listing|plaintext|code|kbd|samp|var|tt)$/.test(tagName),
  };
}

function embedCheck(element: Element): ImportCheck {
  const src = attribute(element, 'src') || attribute(element, 'data');
  return {
    code: 'embed-left-out',
    message: `An embed (<${element.tagName}>${src && ` of ${src}`}) was left out. Put it back by hand where the story needs it.`,
    line: lineOf(element),
  };
}
