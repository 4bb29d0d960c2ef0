import { Parser, type Options } from 'acorn';
import jsx from 'acorn-jsx';

/** A node of JavaScript (ESTree with JSX). */
export interface CodeNode {
  type: string;
  /** Offsets into the code. */
  start: number;
  end: number;
  [part: string]: unknown;
}

/** Code, as far as it can be read. */
export interface ParsedCode {
  /** The statements before the fault, or all. */
  statements: CodeNode[];
  /** Where and why it can't be read on. */
  fault?: { offset: number; message: string; isDepth: boolean };
}

const JsxParser = Parser.extend(jsx()) as unknown as new (
  options: Options,
  input: string,
) => PluggableParser;

/** What of acorn's parser its plugins build on. */
interface PluggableParser {
  parse: () => unknown;

  parseStatement(context: unknown, isTopLevel: boolean, exports: unknown): CodeNode;
}

class BlockParser extends JsxParser {
  readonly statements: CodeNode[] = [];
  override parseStatement(context: unknown, isTopLevel: boolean, exports: unknown): CodeNode {
    const statement = super.parseStatement(context, isTopLevel, exports);
    if (isTopLevel) this.statements.push(statement);
    return statement;
  }
  /** A story's blocks of code are one module: one may export what another declares. */
  checkLocalExport(): void {
    // Acorn would have it declared in the same text.
  }
}

/** The statements of a module: what a block of `import` and `export` is. */
export function parseStatements(code: string): ParsedCode {
  const parser = new BlockParser({ ecmaVersion: 'latest', sourceType: 'module' }, code);
  try {
    parser.parse();
    return { statements: parser.statements };
  } catch (error) {
    const { message, pos: offset = 0 } = error as Error & { pos?: number };
    // Acorn's own words, or the machine's.
    const isDepth = error instanceof RangeError || message.startsWith('Not enough stack space');
    return {
      statements: parser.statements,
      fault: { offset, message: withoutPlace(message), isDepth },
    };
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
  const { statements, fault } = parseStatements(`[${code}\n]`);
  const expression = statements[0]?.['expression'] as CodeNode | undefined;
  if (fault || expression?.type !== 'ArrayExpression' || statements.length > 1) return undefined;
  return (expression['elements'] as unknown[]).filter(isCodeNode);
}

/** Whether a part of a node is a node itself. */
export function isCodeNode(part: unknown): part is CodeNode {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}

/** Acorn ends its messages with line and column. */
function withoutPlace(message: string): string {
  return message.replace(/ \(\d+:\d+\)$/, '');
}
