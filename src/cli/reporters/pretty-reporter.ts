import type { StoryProblem } from '@developing-story/story/parse';
import type { Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { summaryLine, type Reporter } from './check-report.ts';
import { codeFrame } from './code-frame.ts';

/** For people: each problem with its place, what to write instead, and the line it is in. */
export function createPrettyReporter(paint: Paint): Reporter {
  return (report) => {
    const { problems, sourceOf } = report;
    const parts = problems.map((problem) => describe(problem, sourceOf(problem.file), paint));
    return `${[...parts, summaryLine(report)].join('\n\n')}\n`;
  };
}

function describe(
  { file, position, severity, code, name, message, hint }: StoryProblem,
  source: string | undefined,
  paint: Paint,
): string {
  const colour = severity === 'error' ? 'red' : 'yellow';
  const place = `${printable(file)}:${position.line}:${position.column}`;
  return [
    `${paint('bold', place)}  ${paint(colour, severity)}  ${paint('dim', `${code} ${name}`)}`,
    ...message.split('\n').map((line) => `  ${printable(line)}`),
    ...hint.split('\n').map((line) => `  ${paint('cyan', printable(line))}`),
    ...codeFrame(source, position).map((line) => `  ${paint('dim', line)}`),
  ].join('\n');
}
