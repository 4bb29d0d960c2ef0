import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** What a page says to somebody, and where. */
export interface PageWords {
  /** `text`, or the attribute's name. */
  where: string;
  words: string;
}

const SPOKEN = ['ariaLabel', 'ariaDescription', 'alt', 'title', 'placeholder'] as const;
const DESCRIBED = /^(?:description|og:(?:title|description|image:alt))$/;

/**
 * All words of a page, seen, heard or read by networks, in its order. Addresses that stand as text
 * are left out, and so are scripts, styles, and names of languages in those languages.
 */
export function pageWords(html: string): PageWords[] {
  const found: PageWords[] = [];
  const add = (where: string, value: unknown) => {
    const words = typeof value === 'string' ? value.replaceAll(/[ \n\t]+/g, ' ').trim() : '';
    if (words !== '') found.push({ where, words });
  };
  visit(fromHtml(html), (node) => {
    if (node.type === 'text') add('text', node.value);
    if (node.type !== 'element') return undefined;
    const { tagName, properties } = node;
    const names = String(properties.name ?? properties.property);
    if (tagName === 'meta' && DESCRIBED.test(names)) add(names, properties.content);
    for (const name of SPOKEN) add(name, properties[name]);
    const isName = tagName === 'a' && properties.hrefLang !== undefined;
    const isMute = ['script', 'style'].includes(tagName) || properties.translate === 'no';
    return isName || isMute ? SKIP : undefined;
  });
  return found;
}
