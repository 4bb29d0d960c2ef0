import { inspect } from 'node:util';
import { AstroError } from 'astro/errors';

/** An option that can't be used. */
export interface OptionProblem {
  /** `publication.timeZone` */
  path: string;
  /** What stands there. */
  given: unknown;
  /** What is wrong with it or what is expected, as the end of a sentence: "is not …". */
  fault: string;
  /** What to write, as code or a sentence. */
  write: string;
}

/** Every option that is wrong in one error. */
export function optionsError(problems: readonly OptionProblem[]): AstroError {
  const count = problems.length === 1 ? 'an option' : `${problems.length} options`;
  return new AstroError(
    `developingStory() can’t use ${count}:\n\n${problems.map(describe).join('\n\n')}\n`,
    'Fix this in astro.config.mjs. The README lists every option and its default under “Options”.',
  );
}

function describe({ path, given, fault, write }: OptionProblem): string {
  const value =
    given === undefined ? '' : `${inspect(given, { depth: 1, breakLength: Infinity })} `;
  return `**${path}**: ${value}${fault}.\n  ${write}`;
}
