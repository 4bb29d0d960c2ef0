import { Parser } from 'acorn';
import jsx from 'acorn-jsx';

/** A node of JavaScript (ESTree with JSX). */
export interface CodeNode {
  type: string;
  /** Offsets into the code. */
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A story's blocks of code are one module, so that one may export what another declares. */
class BlockParser extends Parser.extend(jsx()) {
  checkLocalExport(): void {
    // Acorn would have it declared in the same text.
  }
}

/**
 * The statements of a module: what a block of `import` and `export` is.
 *
 * @returns `undefined` where it is no JavaScript.
 */
export function parseStatements(code: string): CodeNode[] | undefined {
  try {
    const { body } = BlockParser.parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    return body as unknown as CodeNode[];
  } catch {
    // Nested deeper than the stack is as unreadable as a mistake.
    return undefined;
  }
}

/**
 * What stands between the braces of an expression or of spread attributes: nothing where it is a
 * comment.
 *
 * @returns `undefined` where it is no JavaScript. Offsets are one more than into the code.
 */
export function parseExpressions(code: string): CodeNode[] | undefined {
  // A list takes what JSX takes in braces, a comment alone and a spread included.
  const [list, ...more] = parseStatements(`[${code}\n]`) ?? [];
  const expression = list?.['expression'] as CodeNode | undefined;
  if (expression?.type !== 'ArrayExpression' || more.length > 0) return undefined;
  return (expression['elements'] as unknown[]).filter(isCodeNode);
}

/** Whether a part of a node is a node itself. */
export function isCodeNode(part: unknown): part is CodeNode {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}
