import { freeNames, type FreeName } from '../code/free-names.ts';
import { isCodeNode, parseExpressions } from '../code/parse-code.ts';
import type { ModuleStatement } from '../code/read-module.ts';
import { componentName } from '../notes/component-name.ts';
import { isNearTag, misspelt } from '../notes/misspelt-tags.ts';
import { nodeCode } from '../notes/node-code.ts';
import { walk, type MdxNode } from '../notes/mdx-node.ts';
import { parseMdx } from '../notes/parse-mdx.ts';
import { placedStatements } from '../notes/placed-statements.ts';
import { NOTE_TAG } from '../notes/stacked-tags.ts';
import { problem, type Problem } from '../problem.ts';
import { FILE_START, positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';

/** What every MDX file of an Astro site has: by MDX, by Astro, and by ours. */
const GIVEN = [
  NOTE_TAG,
  'Fragment',
  'props',
  'arguments',
  'frontmatter',
  'file',
  'url',
  'getHeadings',
  'Content',
];

/** A use of a name, and where, as an offset into the file. */
type Use = Pick<FreeName, 'name' | 'isTag' | 'start'>;

/**
 * Finds the components and names that a file uses and that nothing in it defines: rendering it
 * would fail. What a function does when something calls it isn't known, and passed over.
 *
 * @param given Names that plugins of the site give every file.
 */
export function undefinedNames(
  source: string,
  blocks: readonly MdxNode[],
  given: readonly string[] = [],
): Problem[] {
  const statements = placedStatements(source, blocks);
  const known = new Set([...GIVEN, ...given, ...statements.flatMap(({ binds }) => binds)]);
  const components = exportedComponents(statements);
  // Words that stand right below an import are told of as such.
  const code = statements.filter(({ type }) => type !== 'other');
  const free = [...code.flatMap(({ uses }) => uses), ...usesOf(source, blocks)];
  for (const { name, isAsked } of free) if (isAsked) known.add(name);
  const isTold = ({ name, isTag }: Use) =>
    known.has(name) ||
    name in globalThis ||
    (isTag && (components === 'unknown' || components.has(name)));

  let at = FILE_START;
  return free
    .filter(({ isLater }) => !isLater)
    .sort((a, b) => a.start - b.start)
    .flatMap((use) => {
      if (isTold(use)) return [];
      known.add(use.name);
      at = positionAt(source, use.start, at);
      return [undefinedName(use, at)];
    });
}

/** Where a file first uses a name, defined or not. */
export function firstUse(source: string, name: string): SourcePosition | undefined {
  const blocks = parseMdx(source);
  const statements = placedStatements(source, blocks);
  const uses = [...statements.flatMap((it) => it.uses), ...usesOf(source, blocks)];
  const starts = uses.filter((use) => use.name === name).map(({ start }) => start);
  return starts.length > 0 ? positionAt(source, Math.min(...starts)) : undefined;
}

/** The names that tags and expressions use. */
function usesOf(source: string, blocks: readonly MdxNode[]): FreeName[] {
  return [...walk(blocks)].flatMap((node) => {
    const from = node.position.start.offset;
    const name = componentName(node);
    // What a note's tag says is a literal, or told of as none.
    const codes = node.name === NOTE_TAG ? [] : nodeCode(node);
    const inCode = codes.flatMap((code) =>
      (parseExpressions(code) ?? [])
        .flatMap(freeNames)
        .map((it) => ({ ...it, start: offsetOf(source, from, code, it.start - 1) })),
    );
    // A tag that is nearly a note's is told of as such.
    if (name === undefined || isNearTag(node.name ?? '')) return inCode;
    return [{ name, start: from, isTag: true, isAsked: false, isLater: false }, ...inCode];
  });
}

/** The components that the file gives its tags by `export const components = { … }`. */
function exportedComponents(statements: readonly ModuleStatement[]): Set<string> | 'unknown' {
  const gives = statements.find(({ binds, exports }) =>
    [...binds, ...exports].includes('components'),
  );
  if (!gives) return new Set();
  const declared = gives.node['declaration'];
  const list = isCodeNode(declared) ? declared['declarations'] : undefined;
  const declarator: unknown = Array.isArray(list) ? list[0] : undefined;
  const object = isCodeNode(declarator) ? declarator['init'] : undefined;
  if (!isCodeNode(object) || object.type !== 'ObjectExpression') return 'unknown';
  const keys = (object['properties'] as { key?: { name?: string; value?: string } }[]).map(
    ({ key }) => key?.name ?? key?.value,
  );
  return keys.includes(undefined) ? 'unknown' : new Set(keys.filter((it) => it !== undefined));
}

/** Where something stands in the file: the parser hands over code without its indents. */
function offsetOf(source: string, from: number, code: string, place: number): number {
  const whole = source.indexOf(code, from);
  if (whole >= 0) return whole + place;
  const lineStart = code.lastIndexOf('\n', place - 1) + 1;
  const [line = ''] = code.slice(lineStart).split('\n');
  const indent = line.length - line.trimStart().length;
  const found = source.indexOf(line.trimStart(), from);
  return found < 0 ? from : found + Math.max(0, place - lineStart - indent);
}

function undefinedName({ name, isTag }: Use, position: SourcePosition): Problem {
  if (isTag && isNearTag(name)) return misspelt(`<${name}>`, position);
  const shown = isTag ? `<${name}>` : `{${name}}`;
  return problem('name-undefined', {
    position,
    message: isTag
      ? `Nothing in this file says what ${shown} is, so that it can’t be rendered.`
      : `Nothing in this file says what ${name} is, so that ${shown} can’t be rendered.`,
    hint: isTag
      ? `Import it: import ${name} from '../../components/${name}.astro', with a blank line after it.`
      : `Import it or write export const ${name} = …, with a blank line after it. Braces that are meant as characters get a backslash: \\{${name}\\}.`,
  });
}
