import { basename } from 'node:path';
import {
  NoArticleError,
  detectFormat,
  formatReport,
  importArticle,
  type ArticleFormat,
  type ImportedStory,
} from '@developing-story/import';
import { readStory } from '@developing-story/story/parse';
import { articleFiles } from './article-files.ts';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { importTarget, type ImportTarget } from './import-target.ts';
import { printable } from './printable.ts';
import { shownPath } from './read-site.ts';
import { readText } from './read-text.ts';
import type { SiteFlags } from './site-flags.ts';
import { createStory } from './write-story.ts';

export interface ImportFlags extends SiteFlags {
  format?: ArticleFormat;
  /** The folder to write to, instead of the site's. */
  out?: string;
  /** Writes to no file. */
  stdout?: boolean;
  /** Stories that are there already may be replaced. */
  force?: boolean;
}

/**
 * Makes story files of articles as they were published elsewhere: prints their paths, and tells
 * what became of each one's words. One that fails keeps no other from being imported.
 */
export async function importArticles(
  asked: readonly string[],
  flags: ImportFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const target = await importTarget(flags, context);
  const files = await articleFiles(asked, context.cwd);
  if (flags.stdout && files.length > 1) {
    throw new CommandError(
      `--stdout can show one story, and there are ${files.length} articles.`,
      'Name one of them, or say with --out where the stories go.',
    );
  }
  const failed: string[] = [];
  const wrong: string[] = [];
  const written = new Set<string>();
  for (const file of files) {
    const shown = printable(shownPath(file, context.cwd));
    try {
      const story = await readArticle(file, flags, target);
      const path = flags.stdout ? undefined : await write(story, { target, flags, written });
      context.stdout.write(path === undefined ? story.source : `${shownPath(path, context.cwd)}\n`);
      context.stderr.write(`${shown}\n${indent(formatReport(story.report))}\n`);
      if (!isFit(story, target, context)) wrong.push(shown);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failed.push(shown);
      context.stderr.write(
        `${shown}\n  ${printable(error.message)}\n  ${printable(error.hint)}\n\n`,
      );
    }
  }
  return conclude({ files: files.length, failed, wrong }, context);
}

async function readArticle(
  file: string,
  { format }: ImportFlags,
  { timeZone }: ImportTarget,
): Promise<ImportedStory> {
  const text = await readText(file);
  if (typeof text !== 'string') throw new CommandError(text.fault, text.hint);
  const fileName = basename(file);
  try {
    return importArticle(text, {
      format: format ?? detectFormat(text, fileName),
      fileName,
      ...(timeZone !== undefined && { timeZone }),
    });
  } catch (error) {
    if (!(error instanceof NoArticleError)) throw error;
    throw new CommandError(error.message, 'Leave the file out.', { cause: error });
  }
}

/** Whether it is known that the site can be built with the story as it is. */
function isFit(
  { source, report }: ImportedStory,
  { timeZone = 'UTC' }: ImportTarget,
  { now }: CommandContext,
): boolean {
  // Such a text could keep the parser busy for hours.
  if (report.checks.some(({ code }) => code === 'story-file-unchecked')) return false;
  const { problems } = readStory(source, { timeZone, lang: 'en-US', now: now() });
  return !problems.some(({ severity }) => severity === 'error');
}

async function write(
  { slug, source }: ImportedStory,
  { target, flags, written }: { target: ImportTarget; flags: ImportFlags; written: Set<string> },
): Promise<string> {
  const file = `${slug}.mdx`;
  if (written.has(file)) {
    throw new CommandError(
      `${file} was made of another article just now.`,
      'Rename one of the two articles: a story is called by its article’s file.',
    );
  }
  const path = await createStory(target.folder, file, source, {
    replace: flags.force,
    hint: 'Rename the article, or let the story be replaced with --force.',
  });
  written.add(file);
  return path;
}

function conclude(
  { files, failed, wrong }: { files: number; failed: string[]; wrong: string[] },
  { stderr }: CommandContext,
): ExitCode {
  if (failed.length > 0) {
    stderr.write(`${failed.length} of ${files} not imported:\n${lines(failed)}`);
  }
  if (wrong.length > 0) {
    stderr.write(`To be looked at before the site is built, see “To check”:\n${lines(wrong)}`);
  }
  return failed.length + wrong.length > 0 ? EXIT.problems : EXIT.fine;
}

function lines(files: readonly string[]): string {
  return files.map((file) => `  ${file}\n`).join('');
}

/** A report may quote an article, and so anything. */
function indent(report: string): string {
  return report
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${printable(line)}`))
    .join('\n');
}
