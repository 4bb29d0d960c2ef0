import { declaredNames, freeNames } from './free-names.ts';
import { parseStatements, type CodeNode } from './parse-code.ts';

/** A statement at the top of a module, placed by offsets into the code. */
export interface ModuleStatement {
  type: 'import' | 'export' | 'other';
  start: number;
  end: number;
  /** The names that it binds. */
  binds: string[];
  /** The names that it gives to what it exports. */
  exports: string[];
  /** What it takes from the statements around it. */
  uses: ReadonlySet<string>;
}

/**
 * Reads the statements of a block of `import` and `export`.
 *
 * @returns `undefined` where it is no JavaScript.
 */
export function readModule(code: string): ModuleStatement[] | undefined {
  return parseStatements(code)?.map((node) => {
    const { start, end } = node;
    const binds = declaredNames([node]);
    return {
      type: typeOf(node),
      start,
      end,
      binds,
      exports: exportedNames(node),
      uses: freeNames(node),
    };
  });
}

function typeOf({ type }: CodeNode): ModuleStatement['type'] {
  if (type === 'ImportDeclaration') return 'import';
  return type.startsWith('Export') ? 'export' : 'other';
}

/** The names of `export { a as name }`. */
function exportedNames(node: CodeNode): string[] {
  if (node.type !== 'ExportNamedDeclaration') return [];
  const specifiers = node['specifiers'] as { exported: { name?: string; value?: string } }[];
  return specifiers.map(({ exported }) => exported.name ?? exported.value ?? '');
}
