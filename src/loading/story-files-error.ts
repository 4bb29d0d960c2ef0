import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { StoryProblem } from '@developing-story/story/parse';

/** Every problem of every story file in one error, each with its place and how to mend it. */
export function storyFilesError(problems: readonly StoryProblem[], root: URL): AstroError {
  const sorted = problems.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
  const [first] = sorted;
  const files = new Set(sorted.map(({ file }) => file)).size;
  const count = `${sorted.length} ${sorted.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'story file' : 'story files'}`;
  const error = new AstroError(
    `${count}:\n\n${sorted.map(describeProblem).join('\n\n')}\n`,
    'Fix them and build again: a wrong note would tell readers something wrong. docs/diagnostics.md of astro-developing-story explains each code.',
  );
  if (first) {
    const { line, column } = first.position;
    Object.assign(error, {
      loc: { file: fileURLToPath(new URL(encodeURI(first.file), root)), line, column },
    });
  }
  return error;
}

/** One problem: where, what and why, what to write instead. */
export function describeProblem(problem: StoryProblem): string {
  const { file, position, code, name, message, hint } = problem;
  return `${file}:${position.line}:${position.column} ${code} ${name}\n  ${message}\n  ${hint}`;
}
