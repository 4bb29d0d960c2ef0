import { basename } from 'node:path';
import {
  ForeignFileError,
  NoArticleError,
  detectFormat,
  foreignFile,
  formatReport,
  importArticles as importFile,
  type FileFormat,
  type ImportedFile,
  type ImportedStory,
} from '@developing-story/import';
import { readStory } from '@developing-story/story/parse';
import { articleFiles, readArticleFile } from './article-files.ts';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { importTarget, type ImportTarget } from './import-target.ts';
import { printable } from './printable.ts';
import { shownPath } from './read-site.ts';
import { decodeText } from '../loading/read-text.ts';
import type { SiteFlags } from './site-flags.ts';
import { createStory } from './write-story.ts';

export interface ImportFlags extends SiteFlags {
  format?: FileFormat;
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
  const fail = (name: string, { message, hint }: CommandError): void => {
    failed.push(name);
    context.stderr.write(`${name}\n  ${printable(message)}\n  ${printable(hint)}\n\n`);
  };
  for (const file of files) {
    const shown = printable(shownPath(file, context.cwd));
    const read = await readFile(file, flags, target).catch(commandError);
    if (read instanceof CommandError) {
      fail(shown, read);
      continue;
    }
    const { stories, passedOver } = read;
    if (flags.stdout && stories.length > 1) {
      throw new CommandError(
        `--stdout can show one story, and ${shown} has ${stories.length}.`,
        'Say with --out where the stories go.',
      );
    }
    for (const story of stories) {
      const name = stories.length === 1 ? shown : `${shown}, ${printable(story.slug)}`;
      const path = flags.stdout
        ? undefined
        : await write(story, { target, flags, written }).catch(commandError);
      if (path instanceof CommandError) {
        fail(name, path);
        continue;
      }
      context.stdout.write(path === undefined ? story.source : `${shownPath(path, context.cwd)}\n`);
      context.stderr.write(`${name}\n${indent(formatReport(story.report))}\n`);
      if (!isFit(story, target, context)) wrong.push(name);
    }
    if (passedOver.length > 0) {
      const lines = passedOver.map((it) => `  ${printable(`“${it.name}” ${it.why}.`)}\n`);
      context.stderr.write(`${shown}, passed over\n${lines.join('')}\n`);
    }
  }
  return conclude({ files: files.length, failed, wrong }, context);
}

/** What is no fault of the file is thrown. */
function commandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  throw error;
}

async function readFile(
  file: string,
  { format }: ImportFlags,
  { timeZone, lang }: ImportTarget,
): Promise<ImportedFile> {
  const bytes = await readArticleFile(file);
  const fileName = basename(file);
  const foreign = foreignFile(bytes.subarray(0, 4000).toString('latin1'), fileName);
  if (foreign) throw new CommandError(foreign.message, foreign.hint);
  const text = decodeText(bytes);
  if (typeof text !== 'string') throw new CommandError(text.fault, text.hint);
  try {
    return importFile(text, {
      format: format ?? detectFormat(text, fileName),
      fileName,
      ...(timeZone !== undefined && { timeZone }),
      ...(lang !== undefined && { lang }),
    });
  } catch (error) {
    if (error instanceof ForeignFileError) {
      throw new CommandError(error.message, error.hint, { cause: error });
    }
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
