import { resolve } from 'node:path';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { loadStories } from './load-stories.ts';
import { createPaint } from './paint.ts';
import { countProblems, type ReportFormat, type Reporter } from './reporters/check-report.ts';
import { createGithubReporter } from './reporters/github-reporter.ts';
import { jsonReporter } from './reporters/json-reporter.ts';
import { createPrettyReporter } from './reporters/pretty-reporter.ts';
import { resolveSite } from './resolve-site.ts';
import type { SiteFlags } from './site-flags.ts';
import { byFile } from '@developing-story/story/parse';
import { missingPictures } from '../loading/missing-pictures.ts';

export interface CheckFlags extends SiteFlags {
  format: ReportFormat;
  /** More warnings than this are as bad as an error. */
  maxWarnings?: number;
  /** The fields that the publisher's schema adds. */
  fields?: string[];
  /** The names that the site's plugins give every file. */
  names?: string[];
}

/** Tells everything that is wrong in the story files, as a build would and more, without Astro. */
export async function check(flags: CheckFlags, context: CommandContext): Promise<ExitCode> {
  const site = await resolveSite(flags, context);
  const { stories, problems } = await loadStories(site, context, {
    ownFields: flags.fields,
    ownNames: flags.names,
  });
  for (const { file, facts, path } of stories) {
    const missing = await missingPictures(facts.pictures, path, site.root);
    problems.push(...missing.map((it) => ({ ...it, file })));
  }
  problems.sort(byFile);
  const sources = new Map(stories.map(({ file, source }) => [file, source]));
  const unreadable = problems.filter(({ name }) => name === 'unreadable-file').length;
  const report = reporterFor(
    flags.format,
    context,
  )({
    stories: stories.length + unreadable,
    problems,
    sourceOf: (file) => sources.get(file),
  });
  context.stdout.write(report);
  const { errors, warnings } = countProblems(problems);
  return errors > 0 || warnings > (flags.maxWarnings ?? Infinity) ? EXIT.problems : EXIT.fine;
}

function reporterFor(format: ReportFormat, context: CommandContext): Reporter {
  const { cwd, env, stdout } = context;
  switch (format) {
    case 'json':
      return jsonReporter;
    case 'github':
      return createGithubReporter({
        cwd,
        repository: resolve(cwd, env['GITHUB_WORKSPACE'] ?? '.'),
      });
    case 'pretty':
      return createPrettyReporter(createPaint(stdout, context));
  }
}
