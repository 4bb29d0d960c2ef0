import type { Element, ElementContent, Nodes, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** Presentation MathML (MathML 4, section 3.1.9), but for what only a page can make use of. */
export const MATH_TAGS = [
  'math',
  ...['mi', 'mn', 'mo', 'mtext', 'mspace', 'ms'],
  ...['mrow', 'mfrac', 'msqrt', 'mroot', 'mstyle', 'merror', 'mpadded', 'mfenced', 'menclose'],
  ...['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts'],
  ...['mprescripts', 'none', 'mtable', 'mtr', 'mtd', 'mlabeledtr'],
];

/** Those that change what a formula looks like. */
export const MATH_ATTRIBUTES = [
  ...[
    'accent',
    'accentunder',
    'close',
    'columnalign',
    'columnlines',
    'columnspacing',
    'columnspan',
  ],
  ...['depth', 'display', 'displaystyle', 'fence', 'form', 'frame', 'height', 'largeop'],
  ...['linethickness', 'lspace', 'mathvariant', 'maxsize', 'minsize', 'movablelimits', 'notation'],
  ...[
    'open',
    'rowalign',
    'rowlines',
    'rowSpan',
    'rowspacing',
    'rspace',
    'scriptlevel',
    'separator',
  ],
  ...['separators', 'stretchy', 'symmetric', 'voffset', 'width'],
];

/**
 * Leaves of each formula what renderers show, as readers that know no MathML show all the words in
 * it. The source it was made of (an annotation in TeX) becomes its `alttext`, and the copy that KaTeX
 * or MathJax has beside it for sighted readers goes: it means nothing without their CSS.
 */
export function tidyMath(tree: Root): void {
  visit(tree, 'element', (element) => {
    const copies = copiesOfMath(element);
    element.children = element.children.filter((child) => !copies.includes(child));
    if (element.tagName !== 'math') return undefined;
    element.properties['alttext'] ??= texOf(element);
    element.children = element.children.flatMap(shownOf);
    return SKIP;
  });
}

/** Children that assistive technology skips, of what holds nothing beside them but a formula. */
function copiesOfMath({ children }: Element): ElementContent[] {
  const solid = children.filter((it) => it.type !== 'text' || it.value.trim() !== '');
  const [copies, others] = [solid.filter(isSkipped), solid.filter((it) => !isSkipped(it))];
  return others.length > 0 && others.every(holdsMath) ? copies : [];
}

function isSkipped(node: ElementContent): boolean {
  return node.type === 'element' && String(node.properties.ariaHidden) === 'true';
}

function holdsMath(tree: Nodes): boolean {
  let isFound = false;
  visit(tree, 'element', ({ tagName }) => {
    isFound ||= tagName === 'math';
    return isFound ? EXIT : undefined;
  });
  return isFound;
}

function texOf(math: Element): string | undefined {
  let source: string | undefined;
  visit(math, 'element', ({ tagName, properties, children: [text] }) => {
    if (tagName !== 'annotation' || !/tex/i.test(String(properties['encoding']))) return undefined;
    source = text?.type === 'text' ? text.value.trim() : undefined;
    return EXIT;
  });
  return source;
}

function shownOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, children } = node;
  if (tagName.startsWith('annotation')) return [];
  if (tagName === 'maction') return children.filter(isElement).slice(0, 1).flatMap(shownOf);
  // Its place is counted, as that of a numerator.
  const inside = tagName === 'mphantom' ? [] : children.flatMap(shownOf);
  return [{ ...node, tagName: tagName === 'mphantom' ? 'mrow' : tagName, children: inside }];
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
