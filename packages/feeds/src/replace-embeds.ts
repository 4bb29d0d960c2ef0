import type { Element, ElementContent, Nodes, Parents, Properties, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { webAddress } from './make-absolute.ts';

/** What no reader shows, and the attributes that may hold its address. */
const EMBEDS: Record<string, string[]> = {
  iframe: ['src', 'dataSrc'],
  video: ['src', 'dataSrc'],
  audio: ['src', 'dataSrc'],
  object: ['data'],
  embed: ['src'],
  form: [],
};

const CONTROLS = new Set(['button', 'datalist', 'input', 'select', 'textarea']);

/** Elements that hold text, not paragraphs. */
const HOLDS_TEXT = /^(?:p|h[1-6]|pre|summary|dt|caption|span|em|strong|b|i|u|s|small|mark|cite|q)$/;

/** Tracks with words; others steer the player. */
const WRITTEN = /^(?:captions|subtitles|descriptions)$/i;

/** What a link is put into. */
type Place = 'blocks' | 'figure' | 'text' | 'link';

/**
 * Puts a link in the place of what only a page can show: a frame, a player, a form, a named
 * drawing, what a script would make. It leads to the thing's own address, else to the page; its
 * text is the thing's title, else the address. Controls go without one.
 *
 * @param base The address of the page.
 */
export function replaceEmbeds(tree: Root, base: string): void {
  const hasPost = includes(tree, isQuotedPost);
  replaceIn(tree, 'blocks');

  function replaceIn(parent: Parents, place: Place): void {
    const children = parent.children.flatMap((child): Root['children'] =>
      child.type === 'element' ? replaceElement(child, place) : [child],
    );
    parent.children = children;
  }

  function replaceElement(element: Element, place: Place): ElementContent[] {
    const { tagName, properties } = element;
    const title = titleOf(element);
    if (tagName in EMBEDS) return embedded(element, title, place);
    // An icon without a name says nothing.
    if (tagName === 'svg') return title === undefined ? [] : [linkTo(base, title, place)];
    if (tagName === 'script') {
      const host = hasPost ? undefined : widgetHost(element, base);
      return host === undefined ? [] : [linkTo(base, host, place)];
    }
    if (CONTROLS.has(tagName) && properties.type !== 'checkbox') return [];
    replaceIn(element, placeIn(tagName, place));
    const isHollow = isMadeByScript(tagName) && !includes(element, isShown);
    return [isHollow ? linkTo(base, title, place) : element];
  }

  /** A player's poster and captions are a figure with it. */
  function embedded(element: Element, title: string | undefined, place: Place): ElementContent[] {
    const href = sourceOf(element, base) ?? base;
    const poster = ownAddress(element.properties.poster, base);
    const captions = captionsOf(element, base);
    if (place === 'link' || (poster === undefined && captions.length === 0)) {
      return [linkTo(href, title, place)];
    }
    const image = poster === undefined ? [] : [make('img', { src: poster, alt: title ?? '' })];
    const picture = image.length > 0 ? [make('a', { href }, image)] : [];
    const links = [linkTo(href, title, 'text'), ...captions].flatMap((link, index) =>
      index === 0 ? [link] : [{ type: 'text' as const, value: ' · ' }, link],
    );
    if (place === 'text') {
      const space = picture.map(() => ({ type: 'text' as const, value: ' ' }));
      return [...picture, ...space, ...links];
    }
    if (place === 'figure') return [...picture, make('p', {}, links)];
    return [make('figure', {}, [...picture, make('figcaption', {}, links)])];
  }
}

function linkTo(href: string, title: string | undefined, place: Place): ElementContent {
  const value = title ?? href.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const text = { type: 'text' as const, value };
  if (place === 'link') return text;
  const link = make('a', { href }, [text]);
  return place === 'text' ? link : make('p', {}, [link]);
}

function make(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** Links to what a player says in writing. */
function captionsOf({ children }: Element, base: string): ElementContent[] {
  return children.flatMap((it) => {
    if (it.type !== 'element' || it.tagName !== 'track') return [];
    const { src, kind = 'subtitles', label, srcLang } = it.properties;
    const href = ownAddress(src, base);
    if (href === undefined || !WRITTEN.test(kind)) return [];
    const link = linkTo(href, label === '' ? undefined : label, 'text');
    if (link.type === 'element') link.properties.hrefLang = srcLang;
    return [link];
  });
}

function placeIn(tagName: string, place: Place): Place {
  if (place === 'link' || tagName === 'a') return 'link';
  if (HOLDS_TEXT.test(tagName)) return 'text';
  return tagName === 'figure' ? 'figure' : place;
}

/** The address of an embed itself, or of the first of its `<source>`s. */
function sourceOf({ tagName, properties, children }: Element, base: string): string | undefined {
  return [
    ...(EMBEDS[tagName] ?? []).map((name) => properties[name]),
    ...children.map((it) =>
      it.type === 'element' && it.tagName === 'source' ? it.properties.src : undefined,
    ),
  ]
    .map((address) => ownAddress(address, base))
    .find((address) => address !== undefined);
}

/** An empty address is none, rather than the page's. */
function ownAddress(address: unknown, base: string): string | undefined {
  return address === '' ? undefined : webAddress(address, base);
}

function titleOf({ properties, children }: Element): string | undefined {
  const named = children.find((it) => it.type === 'element' && it.tagName === 'title');
  const [text] = named?.type === 'element' ? named.children : [];
  return [properties.title, properties.ariaLabel, text?.type === 'text' ? text.value : '']
    .map((title) => (typeof title === 'string' ? title.trim() : ''))
    .find((title) => title !== '');
}

/** Whose script makes a widget; the site's own and modules, which its components bring, don't. */
function widgetHost({ properties }: Element, base: string): string | undefined {
  const source = webAddress(properties.src, base);
  if (source === undefined || properties.type === 'module') return undefined;
  const { host } = new URL(source);
  return host === new URL(base).host ? undefined : host;
}

/** A network's post as its embed code has it: words that a script would dress up. */
function isQuotedPost(node: Nodes): boolean {
  if (node.type !== 'element' || node.tagName !== 'blockquote') return false;
  const { className } = node.properties;
  // Astro gives its scoped styles a class.
  return Array.isArray(className) && className.some((it) => !it.startsWith('astro-'));
}

/** Such as `<astro-island>`, which may hold what the server rendered. */
function isMadeByScript(tagName: string): boolean {
  return tagName === 'canvas' || tagName.includes('-');
}

function isShown(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (node.tagName === 'img' || node.tagName === 'input');
}

function includes(tree: Nodes, test: (node: Nodes) => boolean): boolean {
  let isFound = false;
  visit(tree, (node) => {
    isFound ||= test(node);
    return isFound ? EXIT : undefined;
  });
  return isFound;
}
