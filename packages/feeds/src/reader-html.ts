import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { makeAbsolute } from './make-absolute.ts';
import { removeHidden } from './remove-hidden.ts';
import { replaceEmbeds } from './replace-embeds.ts';
import { MATH_ATTRIBUTES, MATH_TAGS, tidyMath } from './tidy-math.ts';

const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'bdi',
    'bdo',
    'caption',
    'cite',
    'col',
    'colgroup',
    'dfn',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'u',
    'wbr',
    ...MATH_TAGS,
  ],
  attributes: {
    ...Object.fromEntries(MATH_TAGS.map((name) => [name, MATH_ATTRIBUTES])),
    math: ['alttext', 'xmlns', ...MATH_ATTRIBUTES],
    '*': ['ariaLabel', 'dir', 'id', 'lang', 'title'],
    a: ['href', 'hrefLang', 'rel'],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['alt', 'height', 'src', 'srcSet', 'sizes', 'width'],
    input: ['checked', ['type', 'checkbox']],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    q: ['cite'],
    source: ['media', 'sizes', 'srcSet', 'type'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel', 'xmpp'],
    src: ['http', 'https'],
  },
  // Ids stay as footnotes link to them.
  clobber: [],
  strip: ['script', 'style'],
};

/** The language of HTML, and its direction. */
export interface ReaderLanguage {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * HTML as feed readers take it: nothing that runs, styles or asks, every address absolute, and a
 * link where something is gone that readers would miss. The package's README lists what goes.
 *
 * @param html A fragment.
 * @param base The address of the page it comes from. One that isn't whole makes nothing absolute.
 * @param language Where it may not be that of what is around it.
 */
export function readerHtml(html: string, base: string, language?: ReaderLanguage): string {
  const tree = fromHtml(html, { fragment: true });
  removeHidden(tree);
  tidyMath(tree);
  replaceEmbeds(tree, base);
  const safe = sanitize(tree, SCHEMA);
  makeAbsolute(safe, base);
  if (!language) return toHtml(safe).trim();
  const children = 'children' in safe ? (safe.children as ElementContent[]) : [];
  return toHtml({ type: 'element', tagName: 'div', properties: { ...language }, children });
}
