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

/** Headings by their slugs, with their places in the file. */
type CountedHeadings = ReadonlyMap<string, FileHeading & { place: number }>;

const IDREFS = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'];

/** The parts of a story. */
interface Parts {
  notes: readonly HtmlPart[];
  article: HtmlPart;
}

/**
 * Gives the headings of a part anchors that no other part changes: the article's are what they
 * were without notes, and a note's end in its id. What leads to them goes on leading there.
 *
 * @param headings All of the file, in order.
 * @param parts All of it.
 * @returns The edits of a part.
 */
export function ownHeadings(
  headings: readonly FileHeading[],
  { notes, article }: Parts,
): (part: HtmlPart) => Edit[] {
  const counted = new Map(
    countedHeadings(headings).map((it, place) => [it.slug, { ...it, place }]),
  );
  const ofArticle = anchorsOf(article, counted);
  const inArticle = new Map(ofArticle.map((anchor) => [anchor.old, anchor.own]));
  const taken = new Set(idsOf(article.elements).map((id) => inArticle.get(id) ?? id));
  const anchorsIn = (part: HtmlPart) =>
    part.ending === ''
      ? ofArticle
      : [...anchorsOf(part, counted), ...takenAnchors(part, counted, taken)];
  // What an author calls so is the part's own, else the article's, else another note's.
  const calledElsewhere = new Map(
    [...notes.flatMap(anchorsIn), ...ofArticle].map((it) => [it.local, it.own]),
  );
  return (part) => {
    const { html, elements } = part;
    const own = anchorsIn(part);
    const renamed = new Map(own.map((anchor) => [anchor.old, anchor.own]));
    const called = new Map(own.map((anchor) => [anchor.local, anchor.own]));
    const selfLinks = linksOfHeadings(elements);
    return elements.flatMap((element) => {
      const to = leadsTo(element) ?? '';
      const target = selfLinks.has(element)
        ? renamed.get(to)
        : (called.get(to) ?? calledElsewhere.get(to) ?? renamed.get(to));
      return [
        ...['id', ...IDREFS].flatMap((name) => renameIn(html, element, name, renamed)),
        ...(target === undefined || target === to
          ? []
          : setAttribute(html, element, 'href', `#${encodeURI(target)}`)),
      ];
    });
  };
}

/** Those whose ids Astro made by counting, and not somebody else. */
function countedHeadings(headings: readonly FileHeading[]): FileHeading[] {
  const slugger = new Slugger();
  return headings.filter(
    ({ slug, text }) => slug.startsWith(slugOf(text)) && slugger.slug(text) === slug,
  );
}

function anchorsOf({ ending, elements }: HtmlPart, headings: CountedHeadings): Anchor[] {
  const slugger = new Slugger();
  // The article itself has that one.
  if (ending === '') slugger.slug(PUBLISHED_ID);
  return [...new Set(idsOf(elements))]
    .flatMap((id) => headings.get(id) ?? [])
    .toSorted((a, b) => a.place - b.place)
    .map(({ slug, text }) => {
      const local = slugger.slug(text);
      return { old: slug, local, own: local + ending };
    });
}

/** What somebody named in a note as something of the article is named. */
function takenAnchors(
  { ending, elements }: HtmlPart,
  headings: CountedHeadings,
  taken: ReadonlySet<string>,
): Anchor[] {
  return idsOf(elements)
    .filter((id) => taken.has(id) && !headings.has(id))
    .map((id) => ({ old: id, local: id, own: id + ending }));
}

/** But for those of footnotes, which have a rule of their own. */
function idsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const id = textAttribute(element, 'id');
    return id === undefined || 'dataFootnoteRef' in element.properties ? [] : [id];
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
