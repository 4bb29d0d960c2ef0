import type { StoryProblem } from '@developing-story/story/parse';

/** What a check found. */
export interface CheckReport {
  /** How many stories were looked at. */
  stories: number;
  /** In the order of files and lines. */
  problems: readonly StoryProblem[];
  /** The text of a file that could be read. */
  sourceOf: (file: string) => string | undefined;
}

/** The formats in which a check is told. */
export const REPORT_FORMATS = ['pretty', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Tells what a check found in one of the formats: the whole text, its last line ended. */
export type Reporter = (report: CheckReport) => string;

/** How many problems stop a build, and how many are advice. */
export function countProblems(problems: readonly StoryProblem[]): {
  errors: number;
  warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** What was found, in a line: "2 errors and 1 warning in 12 stories." */
export function summaryLine({ stories, problems }: CheckReport): string {
  const { errors, warnings } = countProblems(problems);
  const looked = count(stories, 'story', 'stories');
  if (problems.length === 0) return `${looked} checked, nothing is wrong.`;
  const found = [
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ];
  return `${found.join(' and ')} in ${looked}.`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
