import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { editorCommand } from './editor-command.ts';
import { loadStories, type SiteStory } from './load-stories.ts';
import { openEditor } from './open-editor.ts';
import { createPaint } from './paint.ts';
import { createPrettyReporter } from './reporters/pretty-reporter.ts';
import type { StoriesSite } from '../setup/stories-site.ts';

/** Opens a story at a line, and tells what is wrong with it when the editor is closed. */
export async function editNote(
  { story, line, site }: { story: SiteStory; line: number; site: StoriesSite },
  context: CommandContext,
): Promise<ExitCode> {
  const command = editorCommand(context.env, story.path, line);
  const failed = command && (await failureOf(openEditor(command)));
  if (failed) context.stderr.write(`${failed.message}\n${failed.hint}\n`);
  const { stories, problems } = await loadStories(site, context);
  const own = problems.filter(({ file, severity }) => file === story.file && severity === 'error');
  if (!stories.some(({ file }) => file === story.file)) {
    context.stderr.write(`${story.file} is gone: the editor left no file.\n`);
    return EXIT.problems;
  }
  if (own.length === 0) return failed ? EXIT.problems : EXIT.fine;
  const report = createPrettyReporter(createPaint(context.stderr, context));
  const sourceOf = (file: string) => stories.find((it) => it.file === file)?.source;
  context.stderr.write(
    `The build would stop at this:\n\n${report({ stories: 1, problems: own, sourceOf })}`,
  );
  return EXIT.problems;
}

/** The note is in the file whatever the editor did, so that its failure is told and no more. */
async function failureOf(editing: Promise<void>): Promise<CommandError | undefined> {
  try {
    await editing;
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}
