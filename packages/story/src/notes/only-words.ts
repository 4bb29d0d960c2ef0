import { isComment } from '../code/is-comment.ts';
import { componentName } from './component-name.ts';
import type { MdxNode } from './mdx-node.ts';
import { walk } from './mdx-node.ts';
import { nodeCode } from './node-code.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/**
 * Whether a story says all that its page has of it: its file has no import, export or expression,
 * and no component but notes. Comments say nothing, and a note's tag has literals alone.
 *
 * @param blocks The file's, as `parseMdx` gives them.
 */
export function isOnlyWords(blocks: readonly MdxNode[]): boolean {
  for (const node of walk(blocks)) {
    if (node.type === 'mdxjsEsm') return false;
    if (node.name === NOTE_TAG) continue;
    if (componentName(node) !== undefined) return false;
    if (!nodeCode(node).every(isComment)) return false;
  }
  return true;
}
