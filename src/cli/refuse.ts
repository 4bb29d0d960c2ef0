import type { StoryProblem } from '@developing-story/story/parse';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { createPaint } from './paint.ts';
import { createPrettyReporter } from './reporters/pretty-reporter.ts';

/** Tells why a file isn't written: what it would do to the build. */
export function refuse(
  problems: readonly StoryProblem[],
  { file, source }: { file: string; source: string },
  context: CommandContext,
  why = 'the build would stop',
): ExitCode {
  const report = createPrettyReporter(createPaint(context.stderr, context));
  const sourceOf = (asked: string) => (asked === file ? source : undefined);
  context.stderr.write(
    `Nothing was written: ${why}.\n\n${report({ stories: 1, problems, sourceOf })}`,
  );
  return EXIT.unable;
}
