import type { SourcePosition } from '../types.ts';

/** Where the file can't be read as MDX at all. */
export class MdxSyntaxError extends Error {
  override name = 'MdxSyntaxError';
  readonly position: SourcePosition;
  constructor(message: string, position: SourcePosition) {
    super(message);
    this.position = position;
  }
}

/** Where what stands in one another is too deep for whatever is to build or render it. */
export class MdxNestingError extends MdxSyntaxError {
  override name = 'MdxNestingError';
}
