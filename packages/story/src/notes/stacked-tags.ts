import { isComment } from '../code/is-comment.ts';
import { problem, type Problem } from '../problem.ts';
import { walk, type MdxNode } from './parse-mdx.ts';

/** The name of the tag. */
export const NOTE_TAG = 'EditorsNote';

const MISPLACED = {
  'note-nested': {
    message: 'This editor’s note is inside another element, where it can’t be stacked.',
    hint: 'Move it out, to the top of the file under the frontmatter.',
  },
  'note-below-article': {
    message: 'This editor’s note comes after the article has begun, where readers would miss it.',
    hint: 'Move it above the article’s first paragraph. Notes are stacked newest first.',
  },
};

/**
 * The notes above the article, newest first as stacked; any other note in the file is reported.
 *
 * @param misspelt Tags that are told of elsewhere: they stand among the notes like one.
 */
export function stackedTags(
  blocks: readonly MdxNode[],
  problems: Problem[],
  misspelt: ReadonlySet<MdxNode>,
): MdxNode[] {
  const stacked: MdxNode[] = [];
  let article = false;
  for (const block of blocks) {
    if (block.name === NOTE_TAG && !article) {
      stacked.push(block);
      reportNotes(block.children ?? [], 'note-nested', problems);
    } else if (block.name === NOTE_TAG) {
      reportNotes([block], 'note-below-article', problems);
    } else if (!isSilent(block) && !misspelt.has(block)) {
      reportNotes([block], article ? 'note-below-article' : 'note-nested', problems);
      article = true;
    }
  }
  return stacked;
}

/**
 * Imports, exports, comments and definitions may stand among the notes. The parser puts the
 * definitions of links in front of what they were written in.
 */
export function isSilent(block: MdxNode): boolean {
  return (
    block.type === 'mdxjsEsm' ||
    block.type.toLowerCase().endsWith('definition') ||
    (block.type.endsWith('Expression') && isComment(block.value ?? ''))
  );
}

function reportNotes(
  nodes: readonly MdxNode[],
  name: keyof typeof MISPLACED,
  problems: Problem[],
): void {
  for (const node of walk(nodes)) {
    if (node.name !== NOTE_TAG) continue;
    problems.push(problem(name, { ...MISPLACED[name], position: node.position.start }));
  }
}
