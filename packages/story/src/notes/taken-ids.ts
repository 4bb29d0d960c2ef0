import { slug } from 'github-slugger';
import { problem, type Problem } from '../problem.ts';
import type { SourcePosition } from '../types.ts';
import { walk, type MdxNode } from './mdx-node.ts';
import { plainText, textBlocks } from './note-text.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/** A note of which an editor wrote the id, or not. */
interface IdentifiedNote {
  id: string;
  explicitId: boolean;
  position: SourcePosition;
}

/** Notes whose ids stand in the article as well, at a heading or an element. */
export function takenIds(notes: readonly IdentifiedNote[], blocks: readonly MdxNode[]): Problem[] {
  if (notes.length === 0) return [];
  const taken = articleIds(blocks);
  return notes.flatMap(({ id, explicitId, position }) => {
    const owner = taken.get(id);
    if (!owner) return [];
    return [
      problem('note-duplicate-id', {
        message: `This note’s id “${id}” is that of ${owner.what} on line ${owner.line} of the article as well. A link leads to one of the two alone.`,
        hint: explicitId
          ? 'Give the note another id, or leave it out: a note has an id by its date.'
          : `Call ${owner.what} otherwise. If the note is new, it may have an id of its own instead: id="…".`,
        position,
      }),
    ];
  });
}

/** The ids that the article has, as Markdown makes those of headings. */
function articleIds(blocks: readonly MdxNode[]): Map<string, { what: string; line: number }> {
  const ids = new Map<string, { what: string; line: number }>();
  for (const node of walk(blocks.filter(({ name }) => name !== NOTE_TAG))) {
    const { line } = node.position.start;
    if (node.type === 'heading') {
      ids.set(slug(plainText(textBlocks(node.children ?? []))), { what: 'the heading', line });
    }
    for (const { name, value } of node.attributes ?? []) {
      if (name === 'id' && typeof value === 'string') ids.set(value, { what: 'an element', line });
    }
  }
  return ids;
}
