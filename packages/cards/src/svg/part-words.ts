import { drawingOf, type Drawing } from '../text/index.ts';
import type { CardBox, CardElement, CardNode, CardStyle } from '../types.ts';
import { meet } from './boxes.ts';

/** A text that was set, and where it begins on the card. */
export interface PlacedText {
  text: Drawing;
  x: number;
  y: number;
}

/** A card's tree without its texts, and the texts that lie on it. */
interface Parts {
  ground: CardNode;
  texts: PlacedText[];
}

type Place = Pick<CardBox, 'x' | 'y'>;

/** A box whose style has no others is where it says, and looks as it says. */
const PLAIN = new Set(['display', 'position', 'left', 'top', 'width', 'height', 'backgroundColor']);
const STACKED = new Set([...PLAIN, 'flexDirection', 'gap']);

/**
 * Takes the texts out of a design's tree where each stands in boxes at given places, alone or in a
 * column of texts, and nothing is drawn over them.
 *
 * @returns Nothing of any other tree: satori has to draw it whole.
 */
export function partWords(root: CardNode): Parts | undefined {
  const texts: PlacedText[] = [];
  const covered: CardBox[] = [];
  let known = true;

  function part(element: CardElement, at: Place): CardNode {
    const { style = {}, children } = element.props;
    const inside = listed(children);
    const drawings = inside.map((it) => (isElement(it) ? drawingOf(it) : undefined));
    const column = style['flexDirection'] === 'column';
    if (drawings.length > 0 && drawings.every((it) => it !== undefined)) {
      if (!isBox(element, STACKED) || (drawings.length > 1 && !column)) return beneath(element);
      paint(filled(style, at));
      let { y } = at;
      for (const text of drawings) {
        texts.push({ text, x: at.x, y });
        covered.push({ x: at.x, y, width: text.width, height: text.height });
        y += text.height + Number(style['gap'] ?? 0);
      }
      return style['backgroundColor'] === undefined ? null : withChildren(element, undefined);
    }
    if (!isBox(element, PLAIN)) return beneath(element);
    paint(filled(style, at));
    const parts = inside.map((child) => {
      const place = isElement(child) && placeIn(child, at);
      return place ? part(child, place) : beneath(child, imageArea(child, at));
    });
    return withChildren(element, inside.length > 0 ? parts : undefined);
  }

  /** Something that satori draws, on an area that is known or isn't. */
  function beneath(node: CardNode, area?: CardBox): CardNode {
    if (hasText(node)) known = false;
    paint(area ?? 'anywhere');
    return node;
  }

  /** What is painted after a text may not lie over it. */
  function paint(area: CardBox | 'anywhere' | undefined): void {
    if (area === undefined || covered.length === 0) return;
    if (area === 'anywhere' || covered.some((it) => meet(it, area))) known = false;
  }

  if (!isElement(root)) return undefined;
  const ground = part(root, { x: 0, y: 0 });
  return known && texts.every(isWhole) ? { ground, texts } : undefined;
}

/** Everything that shows, in order. */
function listed(children: CardNode): CardNode[] {
  if (Array.isArray(children)) return children.flatMap(listed);
  return typeof children === 'boolean' || children === undefined || children === null
    ? []
    : [children];
}

function isElement(node: CardNode): node is CardElement {
  return typeof node === 'object' && node !== null && 'props' in node;
}

function isBox({ type, props }: CardElement, styles: ReadonlySet<string>): boolean {
  const { style = {}, children: _, ...others } = props;
  return (
    type === 'div' &&
    Object.keys(others).length === 0 &&
    Object.keys(style).every((name) => styles.has(name))
  );
}

/** Where a box begins that stands at a place in another. */
function placeIn({ props: { style } }: CardElement, at: Place): Place | undefined {
  const { position, left, top } = style ?? {};
  if (position !== 'absolute' || typeof left !== 'number' || typeof top !== 'number') {
    return undefined;
  }
  return { x: at.x + left, y: at.y + top };
}

function filled(style: CardStyle, at: Place): CardBox | 'anywhere' | undefined {
  const { width, height, backgroundColor } = style;
  if (backgroundColor === undefined) return undefined;
  if (typeof width !== 'number' || typeof height !== 'number') return 'anywhere';
  return { ...at, width, height };
}

function imageArea(node: CardNode, at: Place): CardBox | undefined {
  if (!isElement(node) || node.type !== 'img') return undefined;
  const { width, height, ...others } = node.props.style ?? {};
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  return Object.keys(others).length === 0 ? { ...at, width, height } : undefined;
}

function hasText(node: CardNode): boolean {
  if (Array.isArray(node)) return node.some(hasText);
  if (!isElement(node)) return false;
  return drawingOf(node) !== undefined || hasText(node.props.children);
}

function isWhole({ text, x, y }: PlacedText): boolean {
  return [x, y, text.width, text.height].every(Number.isInteger);
}

function withChildren(element: CardElement, children: CardNode): CardElement {
  return { ...element, props: { ...element.props, children } };
}
