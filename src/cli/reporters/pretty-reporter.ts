import type { StoryProblem } from '@developing-story/story/parse';
import type { Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { summaryLine, type Reporter } from './check-report.ts';
import { codeFrame } from './code-frame.ts';

/** For people: each problem with its place, what to write instead, and the line it is in. */
export function createPrettyReporter(paint: Paint): Reporter {
  return (report) => {
    const { problems, sourceOf } = report;
    // A file may have very many problems: its lines are parted once.
    const files = new Map<string, string[]>();
    const linesOf = (file: string) => {
      const lines = files.get(file) ?? sourceOf(file)?.split('\n') ?? [];
      files.set(file, lines);
      return lines;
    };
    const parts = problems.map((problem) => describe(problem, linesOf(problem.file), paint));
    return `${[...parts, summaryLine(report)].join('\n\n')}\n`;
  };
}

function describe(
  { file, position, severity, code, name, message, hint }: StoryProblem,
  lines: readonly string[],
  paint: Paint,
): string {
  const colour = severity === 'error' ? 'red' : 'yellow';
  const place = `${printable(file)}:${position.line}:${position.column}`;
  return [
    `${paint('bold', place)}  ${paint(colour, severity)}  ${paint('dim', `${code} ${name}`)}`,
    ...message.split('\n').map((line) => `  ${printable(line)}`),
    ...hint.split('\n').map((line) => `  ${paint('cyan', printable(line))}`),
    ...codeFrame(lines, position).map((line) => `  ${paint('dim', line)}`),
  ].join('\n');
}
