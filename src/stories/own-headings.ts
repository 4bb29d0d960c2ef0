import { PUBLISHED_ID } from '@developing-story/story';
import type { Element } from 'hast';
import Slugger, { slug as slugOf } from 'github-slugger';
import { leadsTo, setAttribute, textAttribute, type Edit } from './html-edits.ts';
import type { HtmlPart } from './html-part.ts';

/** A heading of a story's file, as Astro tells of it. */
export interface FileHeading {
  slug: string;
  text: string;
}

/** The anchor of a heading. */
interface Anchor {
  /** As rendered: counted through the whole file, so that a note may take the article's. */
  old: string;
  /** As it would be if the part stood alone: what its author calls it. */
  local: string;
  /** What it becomes. */
  own: string;
}

const IDREFS = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'];

/**
 * Gives the headings of each part anchors that no other part changes: the article's are what they
 * were without notes, and a note's end in its id. What leads to them goes on leading there.
 *
 * @param headings All of the file, in order.
 * @param parts The article's last.
 * @returns The edits of each part.
 */
export function ownHeadings(
  headings: readonly FileHeading[],
  parts: readonly HtmlPart[],
): Edit[][] {
  const counted = countedHeadings(headings);
  const anchors = parts.map((part) => anchorsOf(part, counted));
  return parts.map(({ html, elements }, index) => {
    const own = anchors[index] ?? [];
    const renamed = new Map(own.map((anchor) => [anchor.old, anchor.own]));
    // What an author calls so is the part's own, else the article's, else another note's.
    const called = new Map(
      [...anchors.flat(), ...(anchors.at(-1) ?? []), ...own].map((it) => [it.local, it.own]),
    );
    const selfLinks = linksOfHeadings(elements);
    return elements.flatMap((element) => {
      const to = leadsTo(element) ?? '';
      const target = selfLinks.has(element) ? renamed.get(to) : (called.get(to) ?? renamed.get(to));
      return [
        ...['id', ...IDREFS].flatMap((name) => renameIn(html, element, name, renamed)),
        ...(target === undefined || target === to
          ? []
          : setAttribute(html, element, 'href', `#${encodeURI(target)}`)),
      ];
    });
  });
}

/** Those whose ids Astro made by counting, and not somebody else. */
function countedHeadings(headings: readonly FileHeading[]): FileHeading[] {
  const slugger = new Slugger();
  return headings.filter(
    ({ slug, text }) => slug.startsWith(slugOf(text)) && slugger.slug(text) === slug,
  );
}

function anchorsOf({ ending, elements }: HtmlPart, headings: readonly FileHeading[]): Anchor[] {
  const slugger = new Slugger();
  // The article itself has that one.
  if (ending === '') slugger.slug(PUBLISHED_ID);
  const ids = new Set(elements.map((element) => textAttribute(element, 'id')));
  return headings
    .filter(({ slug }) => ids.has(slug))
    .map(({ slug, text }) => {
      const local = slugger.slug(text);
      return { old: slug, local, own: local + ending };
    });
}

/** The links that belong to a heading: in it, around it, or beside it in what holds them both. */
function linksOfHeadings(elements: readonly Element[]): Set<Element> {
  const isHeading = (element: Element) => /^h[1-6]$/.test(element.tagName);
  const links = new Set<Element>();
  for (const holder of elements) {
    const children = holder.children.filter((child) => child.type === 'element');
    const isAround = isHeading(holder) || children.some(isHeading);
    for (const element of isAround ? [holder, ...children] : []) {
      if (element.tagName === 'a') links.add(element);
    }
  }
  return links;
}

function renameIn(
  html: string,
  element: Element,
  name: string,
  renamed: ReadonlyMap<string, string>,
): Edit[] {
  const value = textAttribute(element, name);
  if (value === undefined) return [];
  const changed = value
    .split(' ')
    .map((id) => renamed.get(id) ?? id)
    .join(' ');
  return changed === value ? [] : setAttribute(html, element, name, changed);
}
