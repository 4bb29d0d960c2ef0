import type { WordElement, WordNode } from '@developing-story/story';
import { Fragment, jsx } from 'astro/jsx-runtime';
import {
  escapeHTML,
  markHTMLString,
  spreadAttributes,
  voidElementNames,
} from 'astro/runtime/server/index.js';

/** What stands for elements of a story, by their names. */
type Components = Readonly<Record<string, unknown>>;

/** What a story is rendered with, as MDX takes it. */
export interface ContentProps {
  components?: Components | undefined;
  [name: string]: unknown;
}

/** What Astro's JSX is made of: texts, elements, and HTML as it is. */
type Jsx = unknown;

/** A text, or HTML as it is. */
// eslint-disable-next-line @typescript-eslint/no-wrapper-object-types -- Astro's HTML is one
type Text = string | String;

/**
 * What renders a story of words alone, as its compiled module would: with the components that a
 * page gives, and handed to their `wrapper`.
 */
export function wordContent(tree: WordElement): (props: ContentProps) => Jsx {
  const made = ({ components = {} }: ContentProps) => root(tree, components);
  return (props) => {
    const wrapper = props.components?.['wrapper'];
    return wrapper ? jsx(wrapper, { ...props, children: jsx(made, { ...props }) }) : made(props);
  };
}

/** The root stays an element: a wrapper is handed the blocks of a story in it. */
function root(element: WordElement, components: Components): Jsx {
  const { tag, as, props, children = [] } = element;
  const type = tag ?? (as === undefined ? Fragment : (components[as] ?? as));
  return jsx(type, { ...props, ...childrenOf(children.map((it) => toJsx(it, components))) });
}

/**
 * A node of a story as Astro's JSX, with everything written at once that no component has a hand
 * in: Astro would make each element by itself.
 */
function toJsx(node: WordNode, components: Components): Jsx {
  if (typeof node === 'string') return node;
  const { tag, as, props = {}, children = [] } = node;
  const type = tag ?? (as === undefined ? Fragment : (components[as] ?? as));
  const inside = children.map((it) => toJsx(it, components));
  if (typeof type !== 'string' || !isWritten(type, props) || !inside.every(isText))
    return jsx(type, { ...props, ...childrenOf(inside) });
  return markHTMLString(elementHtml(type, props, inside));
}

/** Of one child no list is made, as MDX does. */
function childrenOf(children: readonly Jsx[]): { children?: Jsx } {
  if (children.length === 0) return {};
  return { children: children.length === 1 ? children[0] : children };
}

/** Whether Astro's JSX writes an element as a tag and nothing else. */
function isWritten(name: string, props: Readonly<Record<string, unknown>>): boolean {
  return (
    !name.includes('-') &&
    name !== 'style' &&
    name !== 'script' &&
    Object.keys(props).every((prop) => !prop.includes(':') && prop !== 'slot')
  );
}

function isText(node: Jsx): node is Text {
  return typeof node === 'string' || node instanceof String;
}

/** An element as Astro's JSX writes it. */
function elementHtml(
  name: string,
  props: Record<string, unknown>,
  children: readonly Text[],
): string {
  const start = `<${name}${spreadAttributes(props)}`;
  if (children.length === 0 && voidElementNames.test(name)) return `${start}/>`;
  const inside = children
    .map((it) => (typeof it === 'string' ? escapeHTML(it) : String(it)))
    .join('');
  return `${start}>${inside}</${name}>`;
}
