import type { Element, Nodes } from 'hast';
import {
  decoded,
  editHtml,
  leadsTo,
  placeOf,
  setAttribute,
  textAttribute,
  type Edit,
} from './html-edits.ts';
import type { HtmlPart } from './html-part.ts';

/** The footnotes of a whole file, which stand at the end of its article. */
interface Footnotes {
  html: string;
  start: number;
  end: number;
  elements: Element[];
  items: Map<string, Footnote>;
  /** The id of its heading. */
  label: string | undefined;
}

interface Footnote {
  id: string;
  start: number;
  end: number;
  elements: Element[];
}

/** What becomes of a part. */
interface OwnFootnotes {
  edits: Edit[];
  /** What follows it. */
  foot: string;
}

/**
 * Gives a part the footnotes that it refers to, numbered from 1, and no others.
 *
 * @param article With the footnotes of all parts.
 * @returns What becomes of a part.
 */
export function ownFootnotes(article: HtmlPart): (part: HtmlPart) => OwnFootnotes {
  const all = footnotesOf(article);
  if (!all) return () => ({ edits: [], foot: '' });
  return (part) => {
    const { edits, foot } = footnotesOfPart(part, all);
    if (part.ending !== '') return { edits, foot };
    return { edits: [...edits, { start: all.start, end: all.end, text: foot }], foot: '' };
  };
}

function footnotesOf({ html, elements }: HtmlPart): Footnotes | undefined {
  const section = elements.find(({ properties }) => 'dataFootnotes' in properties);
  const place = section && placeOf(section);
  if (!section || !place) return undefined;
  const inside = within(elements, place);
  const list = inside.find(({ tagName }) => tagName === 'ol');
  const items = (list?.children ?? []).flatMap((child) => {
    const id = child.type === 'element' ? textAttribute(child, 'id') : undefined;
    const at = placeOf(child);
    if (id === undefined || !at) return [];
    // Markdown writes an id as it writes an address: `user-content-fn-gr%C3%B6%C3%9Fe`.
    return [{ id: decoded(id), ...at, elements: within(elements, at) }];
  });
  const heading = inside.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return {
    html,
    ...place,
    elements: inside,
    items: new Map(items.map((item) => [item.id, item])),
    label: heading && textAttribute(heading, 'id'),
  };
}

function footnotesOfPart({ html, elements, ending }: HtmlPart, all: Footnotes): OwnFootnotes {
  const own = new Map<string, { number: number; marks: number }>();
  const targetOf = (element: Element) => all.items.get(leadsTo(element) ?? '');
  const outside = elements.filter((element) => ending !== '' || !isWithin(element, all));

  const edits = outside.flatMap((element) => mark(html, element));
  const texts: string[] = [];
  // A footnote may refer to another, which is added while the list is gone through.
  const pending = new Map<Footnote, Edit[]>();
  for (const [id] of own) {
    const item = all.items.get(id);
    if (item)
      pending.set(
        item,
        item.elements.flatMap((element) => mark(all.html, element)),
      );
  }
  for (const [item, marks] of pending) {
    texts.push(editHtml(all.html, [...marks, ...itemEdits(item)], item));
  }
  return { edits, foot: texts.length === 0 ? '' : section(texts) };

  /** Where an element is a footnote's mark: its number, and the way there and back. */
  function mark(of: string, element: Element): Edit[] {
    const item = targetOf(element);
    if (!item) return [];
    const known = own.get(item.id) ?? { number: own.size + 1, marks: 0 };
    known.marks += 1;
    own.set(item.id, known);
    return [
      ...setAttribute(of, element, 'href', `#${encodeURI(item.id + ending)}`),
      ...setAttribute(of, element, 'id', markId(item.id, known.marks) + ending),
      ...labelled(of, element),
      ...numbered(of, element, known.number),
    ];
  }

  function labelled(of: string, element: Element): Edit[] {
    const { label } = all;
    return ['id', 'ariaDescribedBy', 'ariaLabelledBy'].flatMap((name) =>
      label !== undefined && textAttribute(element, name) === label
        ? setAttribute(of, element, name, label + ending)
        : [],
    );
  }

  function itemEdits(item: Footnote): Edit[] {
    const { number = 0, marks = 0 } = own.get(item.id) ?? {};
    const [first, ...more] = item.elements.filter((it) => leadsBack(it, item.id));
    const place = first && placeOf(first);
    const [li] = item.elements;
    return [
      ...(li ? setAttribute(all.html, li, 'id', item.id + ending) : []),
      ...(place ? [{ ...place, text: backLinks(first, item, { number, marks }) }] : []),
      ...more.flatMap((it) => {
        const at = placeOf(it);
        return at ? [{ ...at, text: '' }] : [];
      }),
    ];
  }

  /** A link back to each mark, made of the first there was. */
  function backLinks(
    link: Element,
    { id }: Footnote,
    { number, marks }: { number: number; marks: number },
  ): string {
    const place = placeOf(link) ?? { start: 0, end: 0 };
    const label = textAttribute(link, 'ariaLabel') ?? '';
    return Array.from({ length: marks }, (_, index) => {
      const nth = index === 0 ? '' : `-${index + 1}`;
      const named = label.replace(/\d+(?:-\d+)?/, `${number}${nth}`);
      const written = editHtml(
        all.html,
        [
          ...setAttribute(all.html, link, 'href', `#${encodeURI(markId(id, index + 1) + ending)}`),
          ...setAttribute(all.html, link, 'ariaLabel', named),
        ],
        place,
      );
      return index === 0 ? written : written.replace(/<\/a>$/, `<sup>${index + 1}</sup></a>`);
    }).join(' ');
  }

  function section(texts: readonly string[]): string {
    const places = [...all.items.values()];
    const start = places[0]?.start ?? all.end;
    const end = places.at(-1)?.end ?? all.end;
    const edits = all.elements.flatMap((element) => [
      ...labelled(all.html, element),
      ...(leadsTo(element) === all.label && all.label !== undefined
        ? setAttribute(all.html, element, 'href', `#${encodeURI(all.label + ending)}`)
        : []),
    ]);
    const head = editHtml(all.html, edits, { start: all.start, end: start });
    return `${head}${texts.join('\n')}${all.html.slice(end, all.end)}`;
  }
}

/** Footnotes and their marks are named by one rule: `fn-a`, `fnref-a`, `fnref-a-2`. */
function markId(footnote: string, nth: number): string {
  return footnote.replace('fn-', 'fnref-') + (nth === 1 ? '' : `-${nth}`);
}

function leadsBack(element: Element, footnote: string): boolean {
  const to = leadsTo(element);
  const mark = markId(footnote, 1);
  return to !== undefined && to.startsWith(mark) && /^(?:-\d+)?$/.test(to.slice(mark.length));
}

function numbered(html: string, element: Element, number: number): Edit[] {
  const text = firstNumber(element);
  const place = text && placeOf(text);
  if (!place) return [];
  const written = html.slice(place.start, place.end);
  return [{ ...place, text: written.replace(/\d+/, String(number)) }];
}

function firstNumber(node: Nodes): Nodes | undefined {
  if (node.type === 'text') return /\d/.test(node.value) ? node : undefined;
  if (!('children' in node)) return undefined;
  return node.children.map(firstNumber).find((found) => found !== undefined);
}

function isWithin(element: Element, { start, end }: { start: number; end: number }): boolean {
  const place = placeOf(element);
  return place !== undefined && place.start >= start && place.end <= end;
}

function within(elements: readonly Element[], place: { start: number; end: number }): Element[] {
  return elements.filter((element) => isWithin(element, place));
}
