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

/** The pages that list options: those of a group of its own, by the group. */
const PAGES: Record<string, string> = { feeds: 'feeds', cards: 'cards' };

/**
 * Every option that is wrong in one error.
 *
 * @param config The name of the file in which they stand, where it is known.
 */
export function optionsError(
  problems: readonly OptionProblem[],
  config = 'your Astro config',
): AstroError {
  const pages = new Set(problems.map(({ path }) => PAGES[path.split('.')[0] ?? ''] ?? 'options'));
  const listed = [...pages].map((page) => `docs/${page}.md`).join(', ');
  const count = problems.length === 1 ? 'an option' : `${problems.length} options`;
  return new AstroError(
    `developingStory() can’t use ${count}:\n\n${problems.map(describe).join('\n\n')}\n`,
    `Fix this in ${config}. ${listed} of astro-developing-story ${pages.size === 1 ? 'lists' : 'list'} every option and its default.`,
  );
}

function describe({ path, given, fault, write }: OptionProblem): string {
  const value =
    given === undefined ? '' : `${inspect(given, { depth: 1, breakLength: Infinity })} `;
  return `**${path}**: ${value}${fault}.\n  ${write}`;
}
