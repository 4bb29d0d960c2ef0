import type { SourcePosition } from './types.ts';

/** The start of a file. */
export const FILE_START: SourcePosition = { line: 1, column: 1, offset: 0 };

/**
 * The line and column of an offset, each from 1; columns count UTF-16 units. Only what lies between
 * a known place and the offset is read, so that many places in one file cost no more than the file.
 */
export function positionAt(
  source: string,
  offset: number,
  from: SourcePosition = FILE_START,
): SourcePosition {
  const between = source.slice(from.offset, offset);
  const breaks = between.split('\n').length - 1;
  const column =
    breaks === 0 ? from.column + between.length : between.length - between.lastIndexOf('\n');
  return { line: from.line + breaks, column, offset };
}

/** The offset of a line and column. */
export function offsetAt(source: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
