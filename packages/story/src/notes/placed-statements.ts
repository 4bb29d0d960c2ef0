import { readModule, type ModuleStatement } from '../code/read-module.ts';
import type { MdxNode } from './mdx-node.ts';

/** The statements of a file's blocks of code, by offsets into the file. */
export function placedStatements(source: string, blocks: readonly MdxNode[]): ModuleStatement[] {
  return blocks.flatMap(({ type, position: { start, end } }) => {
    if (type !== 'mdxjsEsm') return [];
    const { statements } = readModule(source.slice(start.offset, end.offset));
    return statements.map((it) => ({
      ...it,
      start: start.offset + it.start,
      end: start.offset + it.end,
      uses: it.uses.map((use) => ({ ...use, start: start.offset + use.start })),
    }));
  });
}
