import type { MdxNode } from './mdx-node.ts';
import { isSilent } from './stacked-tags.ts';

/** What MDX makes of text within a line. */
const INLINE = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'inlineMath',
  'image',
  'imageReference',
  'footnoteReference',
]);

/** Elements of HTML that stand within a line. */
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements of HTML that no paragraph may hold. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);

/**
 * The text of a note that MDX leaves without a paragraph, as it does where the note is written on
 * one line. What a component shows nobody knows here, so that one alone stays as it is.
 *
 * @returns Offsets into the file.
 */
export function bareText(children: readonly MdxNode[]): { start: number; end: number } | undefined {
  const shown = children.filter((child) => !isSilent(child));
  const kinds = shown.map(kindOf);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last || !kinds.includes('inline') || kinds.includes('block')) return undefined;
  return { start: first.position.start.offset, end: last.position.end.offset };
}

function kindOf(node: MdxNode): 'inline' | 'block' | 'either' {
  const { type, name, value = '', children = [] } = node;
  if (type === 'text' && value.trim() === '') return 'either';
  if (INLINE.has(type)) return 'inline';
  // What isn't written as an element is a text, as a rule.
  if (type.endsWith('Expression')) return value.includes('<') ? 'either' : 'inline';
  if (!type.startsWith('mdxJsx')) return type === 'break' ? 'either' : 'block';
  if (name === null || name === undefined) {
    const kinds = children.map(kindOf);
    return (
      kinds.find((kind) => kind === 'block') ?? kinds.find((it) => it === 'inline') ?? 'either'
    );
  }
  if (BLOCK_TAGS.has(name)) return 'block';
  return INLINE_TAGS.has(name) ? 'inline' : 'either';
}
