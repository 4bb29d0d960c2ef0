import { countProblems, type Reporter } from './check-report.ts';

/** For programs: one JSON object. */
export const jsonReporter: Reporter = ({ stories, problems }) => {
  const found = problems.map(({ file, position, code, name, severity, message, hint }) => {
    const { line, column } = position;
    return { file, line, column, code, name, severity, message, hint };
  });
  return `${JSON.stringify({ stories, ...countProblems(problems), problems: found }, null, 2)}\n`;
};
