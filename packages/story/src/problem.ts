import { compareText } from './compare-text.ts';
import { DIAGNOSTICS, type DiagnosticName } from './diagnostics.ts';
import type { SourcePosition } from './types.ts';

/** Something an editor wrote that would make a wrong page, said so that it can be mended. */
export interface Problem {
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
  position: SourcePosition;
}

/** A problem of one of several files. */
export interface StoryProblem extends Problem {
  file: string;
}

/** Puts a problem together: its code and severity go by its name. */
export function problem(
  name: DiagnosticName,
  { position, message, hint }: Pick<Problem, 'position' | 'message' | 'hint'>,
): Problem {
  const [code, severity] = DIAGNOSTICS[name];
  return { code, name, severity, message, hint, position };
}

/** Orders problems by their place in the file. */
export function byPosition(a: Problem, b: Problem): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}

/** Orders problems of several files by file, and by their place in it. */
export function byFile(a: StoryProblem, b: StoryProblem): number {
  return compareText(a.file, b.file) || byPosition(a, b);
}
