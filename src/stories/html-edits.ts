import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { escape } from 'html-escaper';

/** A piece of HTML to be written anew. What isn't touched stays as it was rendered, byte by byte. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Every element of HTML with its place in it, parents first. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  collect(fromHtml(html, { fragment: true, verbose: true }), found);
  return found;
}

function collect(node: Nodes, found: Element[]): void {
  if (node.type === 'element') found.push(node);
  if ('children' in node) for (const child of node.children) collect(child, found);
}

/** Where a node is written; nothing of one that only the parser put there. */
export function placeOf(node: Nodes): { start: number; end: number } | undefined {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? undefined
    : { start: start.offset, end: end.offset };
}

/** The value of an attribute that is a text. @param name As hast calls it. */
export function textAttribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : undefined;
}

/**
 * HTML without its ids, for a page that may have the same from elsewhere. What leads to them must
 * do so by a whole address.
 */
export function withoutIds(html: string): string {
  return without(html, 'id', () => true);
}

/** HTML whose marks of footnotes, and what else leads to anchors of its own, are words alone. */
export function withoutAnchorLinks(html: string): string {
  return without(html, 'href', (it) => it.tagName === 'a' && leadsTo(it) !== undefined);
}

function without(html: string, name: string, isGone: (element: Element) => boolean): string {
  const edits = elementsOf(html).flatMap((element) => {
    const place = isGone(element) ? attributePlace(element, name) : undefined;
    // With the space in front of it.
    return place ? [{ start: place.start - 1, end: place.end, text: '' }] : [];
  });
  return editHtml(html, edits);
}

/** Writes another value into an attribute that is there. @param name As hast calls it. */
export function setAttribute(html: string, element: Element, name: string, value: string): Edit[] {
  const place = attributePlace(element, name);
  if (!place) return [];
  const [written = ''] = html.slice(place.start, place.end).split('=');
  return [{ ...place, text: `${written.trim()}="${escape(value)}"` }];
}

function attributePlace({ data }: Element, name: string) {
  const { start, end } = data?.position.properties?.[name] ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? undefined
    : { start: start.offset, end: end.offset };
}

/** A piece of HTML with those of the edits that are in it. */
export function editHtml(
  html: string,
  edits: readonly Edit[],
  { start, end } = { start: 0, end: html.length },
): string {
  let result = '';
  let at = start;
  const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
  for (const edit of within.toSorted((a, b) => a.start - b.start)) {
    result += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + html.slice(at, end);
}

/** The id that an element's address leads to, where that is no more than a fragment. */
export function leadsTo(element: Element): string | undefined {
  const address = textAttribute(element, 'href') ?? '';
  const fragment = address.startsWith('#') ? address.slice(1) : '';
  return fragment === '' ? undefined : decoded(fragment);
}

/** A fragment as browsers compare it with ids. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
