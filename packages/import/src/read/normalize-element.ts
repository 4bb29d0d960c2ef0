import type { Element, ElementContent, Text } from 'hast';
import { hintsOf, tidyText } from './html-text.ts';

/** Names that mean as much, as far as Markdown can tell. */
const RENAMED: Partial<Record<string, string>> = {
  xmp: 'pre',
  listing: 'pre',
  plaintext: 'pre',
  menu: 'ul',
  dir: 'ul',
  dl: 'div',
  dt: 'div',
  dd: 'div',
  legend: 'div',
  option: 'div',
  optgroup: 'div',
};
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 section article blockquote pre ul ol li figure figcaption address header main hgroup table center fieldset details summary hr'.split(
    ' ',
  ),
);
const SPACE: Text = { type: 'text', value: ' ' };

/**
 * An element as Markdown can have it: blocks that hold nothing, or stand in a line, leave a
 * space where they parted two words; what stands in a list is an item of it; the caption of a table is a paragraph above it.
 */
export function normalizeElement(element: Element, inLine: boolean): ElementContent[] {
  const tagName = RENAMED[element.tagName] ?? element.tagName;
  element.tagName = tagName;
  const { children } = element;
  if (BLOCKS.has(tagName) && tagName !== 'hr' && tagName !== 'li' && children.every(isBlank))
    return [SPACE];
  if (inLine && tagName === 'table') return [{ type: 'text', value: ` ${tidyText(element)} ` }];
  if (inLine && BLOCKS.has(tagName)) return [SPACE, ...children, SPACE];
  if (tagName === 'ul' || tagName === 'ol') element.children = asItems(children);
  if (hintsOf(element).includes('time')) element.children = apart(children);
  if (tagName !== 'table') return [element];
  const captions = children.filter(isCaption);
  element.children = children.filter((child) => !isCaption(child));
  return [...captions.map((caption) => ({ ...caption, tagName: 'p' })), element];
}

/** Parts a time from its day, which pages part by their style alone. */
function apart(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) =>
    index > 0 && child.type === 'element' ? [SPACE, child] : [child],
  );
}

/** Puts what stands in a list beside its items into items. */
function asItems(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (isBlank(child)) return [];
    if (child.type === 'element' && child.tagName === 'li') return [child];
    return [{ type: 'element', tagName: 'li', properties: {}, children: [child] }];
  });
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'caption';
}
