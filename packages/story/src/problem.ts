import type { SourcePosition } from './types.ts';

/** Something an editor wrote that would make a wrong page, said so that it can be mended. */
export interface Problem {
  /** Stable, for tools: `note-without-date`. */
  code: string;
  /** What is wrong, and why it matters. */
  message: string;
  /** What to write instead. */
  hint: string;
  position: SourcePosition;
}
