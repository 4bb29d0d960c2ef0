import { checkShape, checkTogether } from './check.ts';
import { optionsError, type OptionProblem } from './error.ts';
import { resolveOptions, type ResolvedOptions } from './resolve.ts';
import type { DevelopingStoryOptions } from './types.ts';

/** The options that must fit one another; `options` is what isn't even a group. */
const COMPARED = ['options', 'routes', 'urls', 'pages', 'feeds'];

/**
 * Checks the options and fills in their defaults.
 *
 * @param config The name of the file in which they stand, for the error.
 * @throws AstroError that names everything that is wrong: what was given, what is expected and
 * what to write.
 */
export function parseOptions(
  options: DevelopingStoryOptions = {},
  config?: string,
): ResolvedOptions {
  const { problems, resolved } = readOptions(options);
  if (problems.length > 0 || !resolved) throw optionsError(problems, config);
  return resolved;
}

/** The options, and everything that is wrong with them before the site is known. */
export function readOptions(options: DevelopingStoryOptions): {
  problems: OptionProblem[];
  /** Absent where what is wrong keeps options from being compared with one another. */
  resolved?: ResolvedOptions;
} {
  const problems = checkShape(options);
  const wrong = new Set(problems.map(groupOf));
  if (COMPARED.some((group) => wrong.has(group))) return { problems };
  // What can't be read by itself is told of; the rest is compared all the same.
  const readable = Object.fromEntries(Object.entries(options).filter(([name]) => !wrong.has(name)));
  const resolved = resolveOptions(readable);
  return { problems: [...problems, ...checkTogether(readable, resolved)], resolved };
}

function groupOf({ path }: OptionProblem): string {
  return path.split('.')[0] ?? '';
}
