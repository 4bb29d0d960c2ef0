import { isComment } from '../code/is-comment.ts';
import { problem, type Problem } from '../problem.ts';
import { isBlank } from '../words/is-blank.ts';
import { walk, type MdxNode } from './mdx-node.ts';

/** The name of the tag. */
export const NOTE_TAG = 'EditorsNote';

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
  /** Rules among the notes, and those below the last note so far. */
  const rules: MdxNode[] = [];
  const waiting: MdxNode[] = [];
  const below: MdxNode[] = [];
  let article: MdxNode | undefined;
  for (const block of blocks.filter((it) => !isSilent(it))) {
    if (article) below.push(...notesIn([block]));
    else if (block.name === NOTE_TAG) {
      rules.push(...waiting.splice(0));
      stacked.push(block);
      problems.push(...notesIn(block.children ?? []).map(nested));
    } else if (isRule(block)) waiting.push(block);
    else if (!misspelt.has(block)) {
      article = waiting[0] ?? block;
      problems.push(...notesIn([block]).map(nested));
    }
  }
  const [rule, ...moreRules] = rules;
  if (rule) problems.push(ruleAmongNotes(rule, moreRules));
  const [note, ...moreNotes] = below;
  if (note && article) problems.push(belowArticle(note, moreNotes, article));
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

/** A rule, or what else parts paragraphs and says nothing: editors of content systems write them. */
function isRule({ type, name, children = [] }: MdxNode): boolean {
  return (
    type === 'thematicBreak' ||
    name === 'hr' ||
    name === 'br' ||
    (type === 'paragraph' && children.every(isSpace))
  );
}

/** A no-break space, a zero-width one, a break. */
function isSpace({ type, name, value = '' }: MdxNode): boolean {
  return type === 'break' || name === 'br' || (type === 'text' && isBlank(value));
}

function notesIn(nodes: readonly MdxNode[]): MdxNode[] {
  return [...walk(nodes)].filter(({ name }) => name === NOTE_TAG);
}

function nested({ position }: MdxNode): Problem {
  return problem('note-nested', {
    message: 'This editor’s note is inside another element, where it can’t be stacked.',
    hint: 'Move it out, to the top of the file under the frontmatter.',
    position: position.start,
  });
}

function ruleAmongNotes({ type, name, position }: MdxNode, more: readonly MdxNode[]): Problem {
  return problem('note-below-article', {
    message: `${type === 'thematicBreak' || name === 'hr' ? 'This rule' : 'This'} is the first thing that is no editor’s note, so the article would begin here, and notes stand below it.`,
    hint: `Remove it${more.length > 0 ? `, and ${linesOf(more)}` : ''}: notes need nothing between them.`,
    position: position.start,
  });
}

function belowArticle(note: MdxNode, more: readonly MdxNode[], article: MdxNode): Problem {
  const others = more.length > 0 ? `, and ${linesOf(more)}` : '';
  return problem('note-below-article', {
    message: `This editor’s note comes after the article has begun, on line ${article.position.start.line}, where readers would miss it.`,
    hint: `Move it${others} above the article’s first paragraph. Notes are stacked newest first.`,
    position: note.position.start,
  });
}

/** "the one on line 12", "those on lines 12, 20 and 28" */
function linesOf(nodes: readonly MdxNode[]): string {
  const lines = nodes.map(({ position }) => String(position.start.line));
  const last = lines.pop() ?? '';
  return lines.length === 0
    ? `the one on line ${last}`
    : `those on lines ${lines.join(', ')} and ${last}`;
}
