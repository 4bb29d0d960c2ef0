import { relative, resolve } from 'node:path';
import { summaryLine, type Reporter } from './check-report.ts';

/**
 * For GitHub Actions: workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @param paths What files are named from, and the repository's folder, absolute both.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function createGithubReporter(paths: { cwd: string; repository: string }): Reporter {
  return (report) => {
    const commands = report.problems.map(
      ({ severity, file, position, code, name, message, hint }) => {
        const path = relative(paths.repository, resolve(paths.cwd, file)).replaceAll('\\', '/');
        const properties = [
          ['file', path],
          ['line', position.line],
          ['col', position.column],
          ['title', `${code} ${name}`],
        ].map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
        return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n${hint}`)}`;
      },
    );
    return [...commands, summaryLine(report), ''].join('\n');
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
