import { isCodeNode, parseStatements, type CodeNode } from './parse-code.ts';

/**
 * How deep the tree of some code is: each operator of a chain stands in the next.
 *
 * @param code Of a module, or what stands in the braces of an expression.
 * @returns `Infinity` where it can't be read for its depth.
 */
export function codeDepth(code: string, kind: 'module' | 'expression'): number {
  const { statements, fault } = parseStatements(kind === 'module' ? code : `[${code}\n]`);
  if (fault?.isDepth) return Infinity;
  let depth = 0;
  for (let level: readonly CodeNode[] = statements; level.length > 0; depth += 1) {
    level = level.flatMap((node) => Object.values(node).flat().filter(isCodeNode));
  }
  return depth;
}
