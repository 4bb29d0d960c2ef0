import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const ADDRESSES = ['href', 'src', 'cite'] as const;

/** A candidate of a `srcset`: an address, then a width or a density (HTML, section 4.8.4.2.1). */
const CANDIDATE = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+([^\s,]+))?\s*(?:,|$)/g;

/**
 * Makes the addresses of sanitised HTML absolute, as a feed has no address that readers agree to
 * resolve them with. One that is none goes; of a picture without any, its text stays.
 */
export function makeAbsolute(tree: Nodes, base: string): void {
  visit(tree, 'element', (element, index, parent) => {
    resolveAddresses(element, base);
    const { tagName, properties } = element;
    if (tagName !== 'img' || properties.src !== undefined || properties.srcSet !== undefined)
      return;
    const { alt } = properties;
    parent?.children.splice(
      index ?? 0,
      1,
      ...(typeof alt === 'string' ? [{ type: 'text' as const, value: alt }] : []),
    );
    return [SKIP, index ?? 0];
  });
}

function resolveAddresses({ properties }: Element, base: string): void {
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    // An empty link leads to the page, and an empty picture to none.
    const isNone = name !== 'href' && value.trim() === '';
    properties[name] = isNone ? undefined : absolute(value, base);
  }
  const { srcSet } = properties;
  if (typeof srcSet === 'string') properties.srcSet = absoluteCandidates(srcSet, base);
}

function absoluteCandidates(srcSet: string, base: string): string | undefined {
  const candidates = [...srcSet.matchAll(CANDIDATE)].flatMap(([, address = '', size]) => {
    const url = webAddress(address, base);
    return url === undefined ? [] : [size === undefined ? url : `${url} ${size}`];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}

/** An address on the Web, absolute, or nothing. */
export function webAddress(address: unknown, base: string): string | undefined {
  const url = typeof address === 'string' ? absolute(address, base) : undefined;
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}

/** A base that is no whole address resolves nothing: what it can't make absolute stays as it is. */
function absolute(address: string, base: string): string | undefined {
  return URL.canParse(base) ? URL.parse(address, base)?.href : address;
}
