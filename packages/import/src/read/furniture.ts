import type { Element } from 'hast';
import { isLabelAlone, readNoteLead } from '../notes/note-lead.ts';
import { isMoment } from './find-posts.ts';
import { apartText, attribute, hintsOf, tidyText } from './html-text.ts';

const BY_TAG: [what: string, ...tags: string[]][] = [
  ['navigation', 'nav', 'amp-sidebar'],
  ['page footer', 'footer'],
  ['form', 'form', 'textarea'],
  ['button', 'button', 'select'],
  ['icon', 'svg'],
  ['dialog', 'dialog'],
  ['text for browsers without scripts', 'noscript'],
  ['text for browsers without frames', 'noframes'],
  ['aside', 'aside'],
  ['share buttons', 'amp-social-share'],
  ['advertisement', 'amp-ad'],
  ['cookie banner', 'amp-user-notification', 'amp-consent'],
  ['embed', 'canvas', 'iframe', 'embed', 'object', 'video', 'audio'],
  ['embed', 'amp-iframe', 'amp-video', 'amp-youtube', 'amp-twitter'],
];
const BY_ROLE: Record<string, string> = {
  navigation: 'navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

const BY_WORDS: [what: string, ...words: string[]][] = [
  ['cookie banner', 'cookie', 'cookies', 'consent', 'gdpr'],
  ['newsletter box', 'newsletter', 'newsletters', 'subscribe', 'subscription', 'signup'],
  ['share buttons', 'share', 'sharing', 'social', 'sharedaddy'],
  [
    'related links',
    ...['related', 'recommended', 'recirculation', 'recirc', 'trending', 'popular', 'outbrain'],
    ...['taboola', 'readmore', 'teasers'],
  ],
  ['advertisement', 'ad', 'ads', 'advert', 'advertisement', 'sponsored', 'promo'],
  ['breadcrumbs', 'breadcrumb', 'breadcrumbs'],
  ['navigation', 'menu', 'navbar', 'navigation', 'masthead', 'pagination', 'toolbar'],
  ['sidebar', 'sidebar'],
  ['comments', 'comments', 'disqus', 'respond'],
  ['section list', 'tags', 'taglist', 'categories', 'topics'],
  ['author’s bio', 'bio', 'authorbio'],
  ['paywall', 'paywall', 'regwall'],
];

const BY_PAIR: [what: string, first: string, second: string][] = [
  ['author’s bio', 'about', 'author'],
  ['section list', 'cat', 'links'],
  ['skip link', 'skip', 'link'],
  ['text for screen readers', 'sr', 'only'],
  ['text for screen readers', 'screen', 'reader'],
  ['page header', 'site', 'header'],
  ['page footer', 'post', 'footer'],
  ['page footer', 'entry', 'footer'],
];

/**
 * What an element is where it is no part of an article: by its name, its role or the words of its
 * classes.
 *
 * @param holdsArticle Whether an element is too much of the page to be furniture.
 */
export function furnitureOf(
  element: Element,
  inArticle: boolean,
  holdsArticle: (element: Element) => boolean,
): string | undefined {
  const what = named(element, inArticle);
  if (what === undefined || holdsArticle(element)) return undefined;
  if (what === 'aside' && isMoment(apartText(element))) return undefined;
  return beginsWithNote(element) ? undefined : what;
}

function named(element: Element, inArticle: boolean): string | undefined {
  const { tagName } = element;
  const tag = BY_TAG.find(([, ...tags]) => tags.includes(tagName));
  if (tag) return tag[0];
  if (isHidden(element)) return 'hidden text';
  if (tagName === 'header' && !inArticle) return 'page header';
  if (tagName.startsWith('amp-') && !/^amp-(?:img|layout|fit-text)$/.test(tagName)) return 'embed';
  const role = attribute(element, 'role');
  if (Object.hasOwn(BY_ROLE, role)) return BY_ROLE[role];
  const hints = new Set(hintsOf(element));
  if (hints.size === 0) return undefined;
  const pair = BY_PAIR.find(([, first, second]) => hints.has(first) && hints.has(second));
  return pair?.[0] ?? BY_WORDS.find(([, ...words]) => words.some((word) => hints.has(word)))?.[0];
}

/** By itself: no style sheet is read. */
function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  return (
    hidden === true ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(
      attribute(element, 'style'),
    )
  );
}

/** Whether an editor's note opens an element, which many pages set in an aside. */
export function beginsWithNote(element: Element): boolean {
  const [first = ''] = tidyText(element).split('\n');
  return readNoteLead(first) !== undefined || isLabelAlone(first);
}
