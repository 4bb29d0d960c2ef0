import type { DiagnosticName } from './diagnostics.ts';
import type { SourcePosition } from './types.ts';

/** Where a problem stands. */
export interface ProblemPlace {
  position: SourcePosition;
}

/** Something an editor wrote that would make a wrong page, said so that it can be mended. */
export interface Problem extends ProblemPlace {
  /** Stable, for tools: `DS101`. */
  code: string;
  /** The same in words: `note-without-date`. */
  name: DiagnosticName;
  /** An error stops a build; a warning is advice. */
  severity: 'error' | 'warning';
  /** What is wrong, and why it matters. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** Orders problems by their place in the file. */
export function byPosition(a: Problem, b: Problem): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
