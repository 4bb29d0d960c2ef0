import { codeDepth } from '../code/code-depth.ts';
import { positionAt } from '../source-position.ts';
import { longChain } from './long-chain.ts';
import { nodeCode } from './node-code.ts';
import type { MdxNode } from './mdx-node.ts';
import { MdxNestingError } from './mdx-errors.ts';

/** Elements, quotes or lists in one another: no reader tells as many apart, and what builds sites dies of a few more. */
const MOST_ELEMENTS = 100;

/** What a parser survives, so that the tree can be looked at. */
const MOST_OPEN = 1_000;
const MOST_TAGS = 4_000;
const MOST_LINKS = 5_000;

/** Operators of JavaScript in one another, which whatever builds a site reads once more. */
const MOST_OPERATORS = 1_000;

/** A line that begins with very many marks of quotes and lists. */
const MARKS = new RegExp(
  `^(?:[^\\S\\n]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[^\\S\\n]))){${MOST_OPEN}}`,
  'm',
);

/** Very many marks of emphasis at the end of a word. */
const EMPHASIS = new RegExp(`[^\\s*_~][*_~]{${MOST_OPEN}}`);

/**
 * Refuses a text so deep that a parser would take the square of its length for it, or the process
 * with it into its death.
 *
 * @throws MdxNestingError
 */
export function refuseDeepText(text: string): void {
  const bracket = openMark(text, /[{}()[\]]/g, MOST_OPEN);
  if (bracket !== undefined) throw tooDeep(text, bracket, MOST_OPEN, 'brackets');
  const tag = openTag(text, MOST_TAGS);
  if (tag !== undefined) throw tooDeep(text, tag, MOST_TAGS, 'tags');
  const link = longChain(text, MOST_LINKS);
  if (link !== undefined) throw tooDeep(text, link, MOST_OPERATORS, 'operators of one expression');
  for (const [marks, what] of [
    [MARKS, 'quotes or lists'],
    [EMPHASIS, 'marks of emphasis'],
  ] as const) {
    const found = marks.exec(text);
    if (found) throw tooDeep(text, found.index, MOST_OPEN, what);
  }
}

/** Where more marks than so many are open at once, as an offset. */
function openMark(text: string, marks: RegExp, most: number): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    depth = '{([<'.includes(mark) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > most) return index;
  }
  return undefined;
}

function openTag(text: string, most: number): number | undefined {
  return openMark(text, /<(?=[\w>])|<\/|\/>/g, most);
}

/**
 * Refuses a tree that could be read, and not be built and rendered.
 *
 * @throws MdxNestingError
 */
export function refuseDeepTree(text: string, blocks: readonly MdxNode[]): void {
  let level = blocks;
  for (let depth = 1; level.length > 0; depth += 1) {
    // The parser leaves what stands in code as it is.
    const deep = depth > MOST_ELEMENTS ? level[0] : level.find(hasDeepTags);
    if (deep) throw tooDeep(text, deep.position.start.offset, MOST_ELEMENTS, 'elements');
    const chained = level.find(hasDeepCode);
    if (chained) {
      const { offset } = chained.position.start;
      throw tooDeep(text, offset, MOST_OPERATORS, 'operators of one expression');
    }
    level = level.flatMap(({ children = [] }) => children);
  }
}

function hasDeepTags(node: MdxNode): boolean {
  return codesOf(node).some((code) => openTag(code, MOST_ELEMENTS) !== undefined);
}

function hasDeepCode(node: MdxNode): boolean {
  const kind = node.type === 'mdxjsEsm' ? 'module' : 'expression';
  // Nothing is deeper than it is long.
  return codesOf(node).some(
    (code) => code.length > MOST_OPERATORS && codeDepth(code, kind) > MOST_OPERATORS,
  );
}

function codesOf(node: MdxNode): string[] {
  return node.type === 'mdxjsEsm' ? [node.value ?? ''] : nodeCode(node);
}

function tooDeep(text: string, offset: number, most: number, what: string): MdxNestingError {
  return new MdxNestingError(
    `More than ${most} ${what} stand in one another here.`,
    positionAt(text, offset),
  );
}
