import { freeNames } from '../code/free-names.ts';
import { parseExpressions } from '../code/parse-code.ts';
import type { ModuleStatement } from '../code/read-module.ts';
import { componentName } from './component-name.ts';
import { nodeCode } from './node-code.ts';
import { walk, type MdxNode } from './mdx-node.ts';
import { placedStatements } from './placed-statements.ts';

/**
 * The imports and exports that only blocks which are cut out use: left standing, they would still
 * bring their words and pictures into the site.
 *
 * @param cut The offsets at which the blocks begin that are cut out.
 * @returns Statements by their offsets into the file.
 */
export function orphanedStatements(
  source: string,
  blocks: readonly MdxNode[],
  cut: ReadonlySet<number>,
): { start: number; end: number }[] {
  if (cut.size === 0) return [];
  const isCut = (block: MdxNode) => cut.has(block.position.start.offset);
  const statements = placedStatements(source, blocks);
  const words = blocks.filter(({ type }) => type !== 'mdxjsEsm');
  // What the cut blocks use, directly or by what they use, is for them unless something else uses it.
  const theirs = usedBy(namesUsed(words.filter(isCut)), statements);
  const others = statements.filter((it) => !theirs.has(it));
  const kept = usedBy(
    [...namesUsed(words.filter((it) => !isCut(it))), ...others.flatMap(namesOf)],
    statements,
  );
  return [...theirs].filter((it) => !kept.has(it));
}

/** The statements behind some names, and behind what those use. */
function usedBy(
  names: Iterable<string>,
  statements: readonly ModuleStatement[],
): Set<ModuleStatement> {
  const behind = new Map<string, ModuleStatement[]>();
  for (const it of statements)
    for (const name of it.binds) behind.set(name, [...(behind.get(name) ?? []), it]);
  const used = new Set<ModuleStatement>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const statement of behind.get(name) ?? []) {
      if (used.has(statement)) continue;
      used.add(statement);
      waiting.push(...namesOf(statement));
    }
  }
  return used;
}

function namesOf({ uses }: ModuleStatement): string[] {
  return uses.map(({ name }) => name);
}

/** The names that tags and code in some blocks use. */
function namesUsed(blocks: readonly MdxNode[]): Set<string> {
  const names = new Set<string>();
  for (const node of walk(blocks)) {
    const component = componentName(node);
    if (component !== undefined) names.add(component);
    for (const expression of nodeCode(node).flatMap((code) => parseExpressions(code) ?? []))
      for (const { name } of freeNames(expression)) names.add(name);
  }
  return names;
}
