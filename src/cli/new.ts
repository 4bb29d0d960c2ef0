import { join } from 'node:path';
import { presentDay, presentInstant, slugFromTitle } from '@developing-story/story';
import { newStory, readStories, slugFault } from '@developing-story/story/parse';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { readSite, shownPath } from './read-site.ts';
import { refuse } from './refuse.ts';
import { resolveSite } from './resolve-site.ts';
import type { StoriesSite } from '../setup/stories-site.ts';
import type { SiteFlags } from './site-flags.ts';
import { slugOfFile } from '../loading/slug-of-file.ts';
import { storyFiles } from '../loading/story-files.ts';
import { createStory } from './write-story.ts';

export interface NewFlags extends SiteFlags {
  slug?: string;
  day?: boolean;
}

/** Begins a story: writes its file and prints the path. */
export async function createNewStory(
  title: string,
  flags: NewFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const site = await resolveSite(flags, context);
  const slug = chooseSlug(title, flags.slug);
  const file = `${slug}.mdx`;
  const now = context.now();
  const source = newStory({
    title,
    published: flags.day ? presentDay(now, site.timeZone) : presentInstant(now, site.timeZone),
    // Astro takes some characters out of a file's name.
    slug: slugOfFile(file) === slug ? undefined : slug,
  });
  const shown = shownPath(join(site.folder, file), context.cwd);
  const problems = await problemsOf({ file: shown, slug, source }, site, context);
  if (problems.length > 0) return refuse(problems, { file: shown, source }, context);
  const path = await createStory(site.folder, file, source, {
    hint: 'Choose another slug with --slug.',
  });
  context.stdout.write(`${shownPath(path, context.cwd)}\n`);
  if ((await storyFiles(site)).includes(file)) return EXIT.fine;
  context.stderr.write(
    `The site doesn’t read this file: its stories are ${site.pattern.join(' and ')}. Choose a slug that fits with --slug, or change files: { pattern }.\n`,
  );
  return EXIT.problems;
}

function chooseSlug(title: string, asked: string | undefined): string {
  if (title.trim() === '') {
    throw new CommandError('A story needs a title.', 'developing-story new "Harbour gate closed"');
  }
  const slug = asked ?? slugFromTitle(title);
  const fault = slug === '' ? 'is empty' : slugFault(slug)?.message;
  if (fault === undefined) return slug;
  throw new CommandError(
    `The slug “${slug}” ${fault}.`,
    'Choose another, as in --slug 2021/harbour-gate.',
  );
}

/** What would be wrong with a new story among the others. */
async function problemsOf(
  story: { file: string; slug: string; source: string },
  site: StoriesSite,
  context: CommandContext,
) {
  const others = await readSite(site, context).catch((error: unknown) => {
    // The first story makes the folder.
    if (error instanceof CommandError) return { sources: [] };
    throw error;
  });
  // One in the same file is refused when it is written.
  const sources = others.sources.filter(({ file }) => file !== story.file);
  const { problems } = readStories([...sources, story], { ...site, now: context.now() });
  return problems.filter(
    ({ file, severity, message }) =>
      severity === 'error' && (file === story.file || message.includes(story.file)),
  );
}
