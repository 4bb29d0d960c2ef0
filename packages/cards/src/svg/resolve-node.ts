import { drawingOf } from '../text/index.ts';
import type { CardElement, CardNode } from '../types.ts';

/** What satori would fetch by itself: any source that isn't inside the tree. */
const IMAGE_PROPERTIES = ['backgroundImage', 'background', 'maskImage', 'mask', 'listStyleImage'];

/** The units that satori reads; it passes over styles in others without a word that stops a build. */
const UNITS = new Set(
  'px em rem vw vh vmin vmax pt pc in cm mm deg grad rad turn ms s fr'.split(' '),
);

type Component = (props: CardElement['props']) => CardNode | Promise<CardNode>;

/**
 * Makes a design's tree ready for satori: components are called, and what satori would fetch from
 * somewhere is refused, so that drawing reads nothing but what it was given.
 *
 * @throws {TypeError} what satori couldn't draw.
 */
export async function resolveNode(given: unknown): Promise<CardNode> {
  const node = await given;
  if (Array.isArray(node)) return Promise.all(node.map(resolveNode));
  if (typeof node === 'function') {
    throw new TypeError('a function stands where an element should: call it, or write it as a tag');
  }
  if (typeof node !== 'object' || node === null) return node as CardNode;
  // What the tools made is right, and known by being the same object.
  if (drawingOf(node)) return node as CardNode;
  if (!isElement(node)) {
    throw new TypeError(
      `${shown(node)} stands where an element should: elements are { type, key, props }`,
    );
  }
  const { type, props } = node;
  if (typeof type === 'function') return resolveNode(await (type as Component)(props));
  if (typeof type !== 'string') return resolveNode(props.children);
  checkSources(type, props);
  checkLengths(props.style);
  if (props.children === undefined) return node;
  return { ...node, props: { ...props, children: await resolveNode(props.children) } };
}

function isElement(node: object): node is CardElement {
  return 'type' in node && 'props' in node && typeof node.props === 'object' && node.props !== null;
}

function checkSources(type: string, { style, ...props }: CardElement['props']): void {
  if (type === 'img' || type === 'image' || type === 'feImage') {
    const source = props['src'] ?? props['href'] ?? props['xlinkHref'] ?? props['xlink:href'];
    if (typeof source !== 'string' || !source.startsWith('data:')) {
      throw new TypeError(
        `an <${type}> shows ${shown(source)}, and cards fetch nothing: give it card.picture.src, card.logo.src or another data URI`,
      );
    }
  }
  for (const name of IMAGE_PROPERTIES) {
    const value = style?.[name];
    if (typeof value !== 'string') continue;
    const url = /url\(\s*["']?(?!data:|#|["'])([^)"']*)/i.exec(value);
    if (url) {
      throw new TypeError(
        `the style ${name} names ${shown(url[1])}, and cards fetch nothing: give it a data URI`,
      );
    }
  }
}

function checkLengths(style: CardElement['props']['style'] | null): void {
  for (const [name, value] of Object.entries(style ?? {})) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new TypeError(`the style ${name} is ${value}`);
    }
    const unit = /^-?[\d.]+([a-z]+)$/i.exec(String(value).trim())?.[1];
    if (unit && !UNITS.has(unit.toLowerCase())) {
      throw new TypeError(`the style ${name} is "${value}", in an unknown unit`);
    }
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
