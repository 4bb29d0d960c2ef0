import { Image } from 'astro:assets';
import RecordNote from './RecordNote.astro';

/** What MDX makes of a tag: Astro renders it after the tree around it is there. */
export interface MdxNode {
  type: unknown;
  props: { id?: string; children?: unknown; [name: string]: unknown };
}

/** What a story's file is handed to, as `wrapper` of its components: its tree, not yet made. */
export interface WrappedStory {
  children: MdxNode;
}

/** The props with which a file is rendered whose `wrapper` is to be asked before what is in it. */
export const ROOT = { 'server:root': true };

const FRAGMENT = Symbol.for('astro:fragment');

/** The tree of a story's file: a fragment of its notes and of the blocks of its article. */
export function treeOf({ type, props }: MdxNode): MdxNode {
  return (type as (given: MdxNode['props']) => MdxNode)(props);
}

/** A tree with other blocks than it has. A file of one block is that block, and stays. */
export function withBlocks(tree: MdxNode, choose: (blocks: unknown[]) => unknown[]): MdxNode {
  const { children } = tree.props;
  if (tree.type !== FRAGMENT || !Array.isArray(children)) return tree;
  return { ...tree, props: { ...tree.props, children: choose(children) } };
}

/** The id of the note that a block is; nothing of what isn't one, or of one that can't be read. */
export function noteIdOf(block: unknown): string | undefined {
  return isNode(block) && block.type === RecordNote ? block.props.id : undefined;
}

/** The footnotes of a whole file, which Markdown puts at its end. */
export function footnotesOf({ props: { children } }: MdxNode): unknown {
  const blocks: unknown[] = Array.isArray(children) ? children : [];
  return blocks.find((block) => isNode(block) && 'data-footnotes' in block.props);
}

/**
 * Whether a tree is rendered alike wherever it is: it has no component but notes, pictures and
 * those that are known to. What a file imports may write a script that a page has once, or tell
 * where it is.
 *
 * @param known Components that are so.
 */
export function isSteady(tree: unknown, known: ReadonlySet<unknown>): boolean {
  if (Array.isArray(tree)) return tree.every((it) => isSteady(it, known));
  if (!isNode(tree)) return typeof tree !== 'function' && !isObject(tree);
  const { type, props } = tree;
  const isElement = typeof type === 'string' && !type.includes('-');
  const isOurs = type === FRAGMENT || type === RecordNote || type === Image || known.has(type);
  return (isElement || isOurs) && isSteady(props.children, known);
}

/** HTML that is written as it is comes as an object of a string. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof String);
}

function isNode(value: unknown): value is MdxNode {
  return isObject(value) && 'astro:jsx' in (value as object);
}
