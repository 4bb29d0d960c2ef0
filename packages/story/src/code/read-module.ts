import { declaredNames, freeNames, type FreeName } from './free-names.ts';
import { parseStatements, type CodeNode } from './parse-code.ts';

/** A statement at the top of a module, placed by offsets into the code. */
export interface ModuleStatement {
  type: 'import' | 'export' | 'other';
  node: CodeNode;
  start: number;
  end: number;
  /** The names that it binds. */
  binds: string[];
  /** The names that it gives to what it exports. */
  exports: string[];
  /** What it takes from the statements around it. */
  uses: readonly FreeName[];
}

/** A block of `import` and `export`, as far as it can be read. */
export interface ReadModule {
  statements: ModuleStatement[];
  /** Where and why it can't be read on. */
  fault?: { offset: number; message: string };
}

/** Reads the statements of a block of `import` and `export`. */
export function readModule(code: string): ReadModule {
  const { statements, ...rest } = parseStatements(code);
  return {
    statements: statements.map((node) => ({
      type: typeOf(node),
      node,
      start: node.start,
      end: node.end,
      binds: declaredNames([node]),
      exports: exportedNames(node),
      uses: freeNames(node),
    })),
    ...rest,
  };
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
