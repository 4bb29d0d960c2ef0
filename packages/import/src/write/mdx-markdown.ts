import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';

/** What MDX reads as code where Markdown reads text. */
const unsafe: Unsafe[] = [
  { character: '{' },
  { character: '<' },
  { character: 'i', atBreak: true, after: 'mport\\b' },
  { character: 'e', atBreak: true, after: 'xport\\b' },
];

/** Addresses in plain text would be linked whether or not they are escaped, so they are not. */
const gfm = (gfmToMarkdown().extensions ?? []).filter(
  (extension) => !extension.unsafe?.some(({ character }) => character === '@'),
);

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  // MDX has no <https://…>.
  resourceLink: true,
  listItemIndent: 'one',
  extensions: [...gfm, { unsafe }],
};

/** Writes Markdown that MDX reads as the same text. */
export function mdxMarkdown(tree: Root): string {
  return toMarkdown(tree, OPTIONS).trimEnd();
}
