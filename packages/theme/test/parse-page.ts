import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { find, html as schema } from 'property-information';
import { SKIP, visit } from 'unist-util-visit';

/** A page, or an element of one, as tests ask about it. Selectors are those of CSS. */
export interface Part {
  /** Its words, scripts and styles aside, with each run of white space as one space. */
  text: string;
  /** The value of an attribute, as HTML has it: empty where it is a bare name. */
  attr: (name: string) => string | undefined;
  /**
   * The one element within that a selector matches.
   *
   * @throws Error where there is none, or another.
   */
  one: (selector: string) => Part;
  /** The elements within that a selector matches, in order. */
  all: (selector: string) => Part[];
  /** The words of each of them. */
  texts: (selector: string) => string[];
  /** The value of an attribute of each of them. */
  attrs: (selector: string, name: string) => (string | undefined)[];
}

type Element = ReturnType<typeof selectAll>[number];
type Root = ReturnType<typeof fromHtml>;

/**
 * Parses HTML as browsers do, to be asked about. What is no whole page becomes the body of one.
 */
export function parsePage(html: string): Part {
  return partOf(fromHtml(html));
}

function partOf(node: Element | Root): Part {
  const all = (selector: string) =>
    selectAll(selector, { type: 'root', children: node.children }).map(partOf);
  return {
    get text() {
      return textOf(node);
    },
    attr: (name) => (node.type === 'element' ? attributeOf(node, name) : undefined),
    one: (selector) => {
      const found = all(selector);
      const [part] = found;
      if (!part || found.length > 1) {
        throw new Error(`${selector} matches ${found.length} elements instead of one.`);
      }
      return part;
    },
    all,
    texts: (selector) => all(selector).map(({ text }) => text),
    attrs: (selector, name) => all(selector).map((part) => part.attr(name)),
  };
}

function textOf(node: Element | Root): string {
  let text = '';
  visit(node, (each) => {
    if (each.type === 'text') text += each.value;
    const isMute = each.type === 'element' && ['script', 'style'].includes(each.tagName);
    return isMute ? SKIP : undefined;
  });
  // No-break spaces stay: they are no accident of how the HTML is written.
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
}

function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[find(schema, name).property];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
