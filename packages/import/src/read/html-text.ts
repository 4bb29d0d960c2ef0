import type { Element, Nodes } from 'hast';

/** Elements that words don't run across. */
const BREAKING = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav noscript ol optgroup option p pre section select summary table tbody td textarea tfoot th thead time title tr ul'.split(
    ' ',
  ),
);
const WORDLESS = new Set(['script', 'style', 'template', 'title']);

/** The words of markup as readers meet them, blocks on lines of their own, pictures by their `alt`. */
function htmlText(node: Nodes, inIcon = false): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    // An icon's title is its name to readers; the page's is none of its text.
    if (WORDLESS.has(node.tagName) && !inIcon) return '';
    if (node.tagName === 'img') return ` ${attribute(node, 'alt')} `;
  }
  const icon = inIcon || (node.type === 'element' && node.tagName === 'svg');
  const text = node.children.map((child) => htmlText(child, icon)).join('');
  return node.type === 'element' && BREAKING.has(node.tagName) ? `\n${text}\n` : text;
}

/** {@link htmlText} with its spaces put together, for reports and recognition. */
export function tidyText(node: Nodes): string {
  return tidy(htmlText(node));
}

/** The words of a line whose elements are parted by style alone. */
export function apartText(node: Nodes): string {
  if (node.type === 'text') return node.value.trim();
  return 'children' in node ? node.children.map(apartText).filter(Boolean).join(' ') : '';
}

/** Each line with single spaces, empty lines left out. Non-breaking spaces stay. */
function tidy(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of the page's `<title>`. */
export function titleText(title: Element): string {
  return tidy(title.children.map((child) => htmlText(child)).join(''));
}

/** An attribute as text; empty where it isn't there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The line an element begins on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The words that markup uses for what an element is: of its classes, id, `itemprop` and `rel`. */
export function hintsOf(element: Element): string[] {
  return ['className', 'id', 'itemProp', 'rel', 'dataTestid', 'dataComponent', 'role'].flatMap(
    (name) =>
      attribute(element, name)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== ''),
  );
}
