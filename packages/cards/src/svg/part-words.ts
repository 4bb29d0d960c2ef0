import { drawingOf, type DrawnWord } from '../text/index.ts';
import type { CardBox, CardElement, CardNode, CardStyle } from '../types.ts';
import { meet } from './boxes.ts';

/** The words of a text, and where it begins on the card. */
export interface PlacedText {
  words: readonly DrawnWord[];
  color: string;
  x: number;
  y: number;
}

/** A card's tree without its texts, and the texts that lie on it. */
interface Parts {
  ground: CardNode;
  texts: PlacedText[];
}

type Place = Pick<CardBox, 'x' | 'y'>;

const ORIGIN: Place = { x: 0, y: 0 };

/** A box whose style has no others is where it says, and looks as it says. */
const PLAIN = new Set(['display', 'position', 'left', 'top', 'width', 'height', 'backgroundColor']);
const STACKED = new Set([...PLAIN, 'flexDirection', 'gap', 'padding']);
const FRAMED = new Set([...PLAIN, 'border', 'borderRadius', 'boxSizing']);

/**
 * Takes the texts out of a design's tree where each stands in boxes at given places, alone or in a
 * column of texts, and nothing is drawn over them.
 *
 * @returns Nothing of any other tree: satori has to draw it whole.
 */
export function partWords(root: CardNode): Parts | undefined {
  const texts: PlacedText[] = [];
  const covered: CardBox[] = [];
  let known = true as boolean;

  function part(element: CardElement, at: Place): CardNode {
    const { style = {}, children } = element.props;
    const inside = listed(children);
    const drawings = inside.map((it) => (isElement(it) ? drawingOf(it) : undefined));
    const column = style['flexDirection'] === 'column';
    if (drawings.length > 0 && drawings.every((it) => it !== undefined)) {
      if (!isBox(element, STACKED) || (drawings.length > 1 && !column)) return beneath(element);
      paint(filled(style, at));
      const padding = Number(style['padding'] ?? 0);
      const x = at.x + padding;
      let y = at.y + padding;
      for (const text of drawings) {
        const area = { x, y, width: text.width, height: text.height };
        const words = text.words();
        if (words && Object.values(area).every(Number.isInteger)) {
          texts.push({ words, color: text.color, x, y });
        } else {
          known = false;
        }
        covered.push(area);
        y += text.height + Number(style['gap'] ?? 0);
      }
      return style['backgroundColor'] === undefined ? null : withChildren(element, undefined);
    }
    if (inside.length === 0 && isBox(element, FRAMED) && style['boxSizing'] === 'border-box') {
      return beneath(element, filled(style, at) ?? 'anywhere');
    }
    if (!isBox(element, PLAIN)) return beneath(element);
    paint(filled(style, at));
    const parts = inside.map((child) => {
      const place = isElement(child) && placeIn(child, at);
      return place ? part(child, place) : beneath(child, imageArea(child, at));
    });
    return withChildren(element, inside.length > 0 ? parts : undefined);
  }

  /** Something whose look is left to satori, as far as its area is known. */
  function beneath(node: CardNode, area: CardBox | 'anywhere' = 'anywhere'): CardNode {
    if (hasLetters(node)) known = false;
    paint(area);
    return node;
  }

  /** What is painted after a text may not lie over it. */
  function paint(area: CardBox | 'anywhere' | undefined): void {
    if (area === undefined || covered.length === 0) return;
    if (area === 'anywhere' || covered.some((it) => meet(it, area))) known = false;
  }

  if (!isElement(root) || placeIn(root, ORIGIN)) return undefined;
  const ground = part(root, ORIGIN);
  return known && texts.length > 0 ? { ground, texts } : undefined;
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
    (style['display'] ?? 'flex') === 'flex' &&
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
  const { width, height, backgroundColor, padding } = style;
  if (backgroundColor === undefined) return undefined;
  if (padding !== undefined || typeof width !== 'number' || typeof height !== 'number')
    return 'anywhere';
  return { ...at, width, height };
}

function imageArea(node: CardNode, at: Place): CardBox | undefined {
  if (!isElement(node) || node.type !== 'img') return undefined;
  const { width, height, ...others } = node.props.style ?? {};
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  return Object.keys(others).length === 0 ? { ...at, width, height } : undefined;
}

/** Letters that are left to satori may need any font, and be warned of. */
function hasLetters(node: CardNode): boolean {
  if (!isElement(node)) return listed(node).some((it) => !isElement(it) || hasLetters(it));
  return drawingOf(node) !== undefined || hasLetters(node.props.children);
}

function withChildren(element: CardElement, children: CardNode): CardElement {
  return { ...element, props: { ...element.props, children } };
}
