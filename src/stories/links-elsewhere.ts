import type { Element } from 'hast';
import { editHtml, elementsOf, leadsTo, setAttribute, textAttribute } from './html-edits.ts';

/** Attributes that hold an address. A list of pictures holds several. */
const ADDRESSES = ['href', 'src', 'cite', 'poster', 'action', 'formAction', 'data'];

/**
 * A note's HTML for where its story's page isn't around it: what is relative to that page, or an
 * anchor of it, is said in full. Anchors of the note itself come along.
 *
 * @param html The note, as it stands on the story's page.
 * @param page The address of that page, as a path from the host's root.
 */
export function linksElsewhere(html: string, page: string): string {
  const elements = elementsOf(html);
  const ids = new Set(elements.map((element) => textAttribute(element, 'id')));
  const edits = elements.flatMap((element) =>
    [...ADDRESSES, 'srcSet'].flatMap((name) => {
      const value = textAttribute(element, name);
      if (value === undefined || (name === 'href' && isOwnAnchor(element, ids))) return [];
      const whole = name === 'srcSet' ? wholeCandidates(value, page) : wholeAddress(value, page);
      return whole === value ? [] : setAttribute(html, element, name, whole);
    }),
  );
  return editHtml(html, edits);
}

/** In drawings fragments name their own parts. */
function isOwnAnchor(element: Element, ids: ReadonlySet<string | undefined>): boolean {
  const id = leadsTo(element);
  return id !== undefined && (ids.has(id) || !['a', 'area'].includes(element.tagName));
}

function wholeAddress(address: string, page: string): string {
  if (/^\s*(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(address)) return address;
  const host = 'http://host.invalid';
  const url = URL.parse(address, new URL(page, host).href);
  return url?.href.replace(host, '') ?? address;
}

/** Where a candidate of a `srcset` ends: an address may have a comma in it, but not at its end. */
const BETWEEN = /,\s+|(?<=\s[\d.]+[wx]\s*),/;

function wholeCandidates(srcSet: string, page: string): string {
  return srcSet
    .split(BETWEEN)
    .map((candidate) => candidate.trim().replace(/^\S+/, (address) => wholeAddress(address, page)))
    .join(', ');
}
