import type { Element, ElementContent } from 'hast';
import type { Emphasis, Image, Paragraph } from 'mdast';
import type { Block } from '../block.ts';
import { elementsOf } from './elements.ts';
import { attribute, hintsOf, tidyText } from './html-text.ts';

const CREDIT_WORDS = /^(?:credit|credits|photographer|attribution|copyright|source)$/;
const CREDIT =
  /(?:^|(?<=[.!?)]\s))\(?(?:(?:photo(?:graph)?|picture|image|illustration|graphic|credit)s?\s*(?:credit\s*)?(?::|by\b|courtesy\b)|©|[^.!?]{2,60}\/(?:AP|AFP|Getty|Reuters|EPA)).*$/iu;

/** A figure, read: its pictures, with the caption under them in italics. */
export function figureBlock(figure: Element): Pick<Block, 'nodes' | 'text' | 'image'> | undefined {
  const pictures = figure.tagName === 'img' ? [figure] : elementsOf(figure, 'img');
  const images = pictures.map(toImage);
  const [only, ...more] = images;
  if (!only) return undefined;
  const words =
    figure.tagName === 'img'
      ? ''
      : tidyText({ ...figure, children: withoutImages(figure) }).replaceAll('\n', ' ');
  const { caption, credit } = splitCaption(figure, words);
  const nodes: Paragraph[] = [{ type: 'paragraph', children: images }];
  if (words) {
    const emphasis: Emphasis = { type: 'emphasis', children: [{ type: 'text', value: words }] };
    nodes.push({ type: 'paragraph', children: [emphasis] });
  }
  const text = [...images.map(({ alt }) => alt ?? ''), words].filter(Boolean).join('\n');
  if (more.length > 0) return { nodes, text };
  return { nodes, text, image: { src: only.url, alt: only.alt ?? '', caption, credit } };
}

function toImage(image: Element): Image {
  return { type: 'image', url: attribute(image, 'src'), alt: attribute(image, 'alt') };
}

function withoutImages(element: Element): Element['children'] {
  return element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return child.tagName === 'img' ? [] : [{ ...child, children: withoutImages(child) }];
  });
}

function splitCaption(figure: Element, words: string): { caption: string; credit: string } {
  const marked = creditElement(figure);
  const told = marked ? tidyText(marked).replaceAll('\n', ' ') : (CREDIT.exec(words)?.[0] ?? '');
  const at = told ? words.lastIndexOf(told) : -1;
  if (at === -1) return { caption: words, credit: '' };
  return { caption: `${words.slice(0, at)}${words.slice(at + told.length)}`.trim(), credit: told };
}

function creditElement(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName === 'img') continue;
    if (hintsOf(child).some((hint) => CREDIT_WORDS.test(hint))) return child;
    const inner = creditElement(child);
    if (inner) return inner;
  }
  return undefined;
}
