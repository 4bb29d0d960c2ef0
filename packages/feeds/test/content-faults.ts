import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What validators warn of and readers refuse. */
const REFUSED =
  /^(?:applet|base|button|canvas|embed|form|frame|iframe|link|meta|object|script|select|style|svg|template|textarea)$|-/;

const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data', 'action'] as const;

/** What is wrong with the HTML of an item: what runs, what styles, addresses that aren't whole. */
export function contentFaults(html: string): string[] {
  const faults: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (REFUSED.test(tagName)) faults.push(`holds <${tagName}>`);
    for (const name of Object.keys(properties)) {
      if (/^on|^style$/i.test(name)) faults.push(`has the attribute ${name} on <${tagName}>`);
    }
    const { srcSet } = properties;
    const candidates = typeof srcSet === 'string' ? srcSet.split(/,\s+/) : [];
    for (const value of [...ADDRESSES.map((name) => properties[name]), ...candidates]) {
      if (typeof value === 'string' && !/^(?:https?:\/\/|mailto:|tel:|xmpp:)/.test(value)) {
        faults.push(`has the address ${JSON.stringify(value)} on <${tagName}>`);
      }
    }
  });
  return faults;
}
