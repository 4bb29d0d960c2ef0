import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

const ADDRESSES = ['href', 'src', 'poster', 'cite'] as const;

const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'figure',
    'figcaption',
    'time',
    'abbr',
    'mark',
    'cite',
    'u',
    'small',
  ],
  attributes: {
    '*': ['ariaLabel', 'dir', 'id', 'lang', 'title'],
    a: ['href', 'hreflang', 'rel'],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    q: ['cite'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    img: ['alt', 'height', 'src', 'srcSet', 'sizes', 'title', 'width'],
    source: ['media', 'sizes', 'srcSet', 'type'],
    time: ['dateTime'],
  },
  // Ids stay as footnotes link to them.
  clobber: [],
  strip: ['script', 'style'],
};

/**
 * HTML as feed readers take it: nothing that runs or styles, every address absolute.
 *
 * @param html A fragment.
 * @param base The address of the page it comes from.
 */
export function readerHtml(html: string, base: string): string {
  const tree = sanitize(fromHtml(html, { fragment: true }), SCHEMA);
  visit(tree, 'element', (element) => {
    makeAbsolute(element, base);
  });
  return toHtml(tree).trim();
}

function makeAbsolute({ properties }: Element, base: string): void {
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = absolute(value, base);
  }
  const { srcSet } = properties;
  if (typeof srcSet === 'string') properties.srcSet = absoluteCandidates(srcSet, base);
}

/** The candidates of a `srcset`: addresses, each with a width or density. */
function absoluteCandidates(srcSet: string, base: string): string {
  return srcSet
    .split(/,\s+/)
    .map((candidate) => {
      const [url = '', ...descriptor] = candidate.trim().split(/\s+/);
      return [absolute(url, base), ...descriptor].join(' ');
    })
    .join(', ');
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
