import { positionAt } from '../source-position.ts';
import { nodeCode } from './node-code.ts';
import type { MdxNode } from './mdx-node.ts';
import { MdxNestingError } from './mdx-errors.ts';

/** Elements, quotes or lists in one another: no reader tells as many apart, and what builds sites dies of a few more. */
const MOST_ELEMENTS = 100;

/** What a parser survives, so that the tree can be looked at. */
const MOST_OPEN = 1_000;
const MOST_TAGS = 4_000;

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
    const deep = depth > MOST_ELEMENTS ? level[0] : level.find(isDeepCode);
    if (deep) throw tooDeep(text, deep.position.start.offset, MOST_ELEMENTS, 'elements');
    level = level.flatMap(({ children = [] }) => children);
  }
}

function isDeepCode(node: MdxNode): boolean {
  const code = node.type === 'mdxjsEsm' ? [node.value ?? ''] : nodeCode(node);
  return code.some((it) => openTag(it, MOST_ELEMENTS) !== undefined);
}

function tooDeep(text: string, offset: number, most: number, what: string): MdxNestingError {
  return new MdxNestingError(
    `More than ${most} ${what} are open here at once.`,
    positionAt(text, offset),
  );
}
