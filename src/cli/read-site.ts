import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { StoryProblem, StorySource } from '@developing-story/story/parse';
import { readText } from '../loading/read-text.ts';
import { resolveInside } from '../loading/resolve-inside.ts';
import type { CommandContext } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { nameFault, storyFiles, unreadable } from '../loading/story-files.ts';
import type { StoriesSite } from '../setup/stories-site.ts';
import { slugOfFile } from '../loading/slug-of-file.ts';

/** A story file of the site. */
export interface SiteSource extends StorySource {
  /** Absolute. */
  path: string;
}

/** The story files of a site, as text. */
export interface SiteSources {
  sources: SiteSource[];
  /** The files that can't be read. */
  problems: StoryProblem[];
}

const OUTSIDE = {
  fault: 'This is a symbolic link that leads out of the stories’ folder, or nowhere.',
  hint: 'Put the file itself here.',
};

/** As many files at once as any system lets a process have open. */
const AT_ONCE = 64;

/**
 * Reads the story files of a site: those that `storiesLoader()` loads.
 *
 * @throws CommandError where their folder doesn't exist.
 */
export async function readSite(
  { folder, pattern }: StoriesSite,
  { cwd }: CommandContext,
): Promise<SiteSources> {
  if (!(await isFolder(folder))) {
    throw new CommandError(
      `There is no folder of stories at ${folder}.`,
      'Name it with --stories, from the site’s folder.',
    );
  }
  const files = await storyFiles({ folder, pattern });
  const read: SiteSources = { sources: [], problems: [] };
  // A folder may be linked from within itself: each file is read once.
  const seen = new Set<string>();
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (name) => {
        const path = join(folder, name);
        const file = shownPath(path, cwd);
        const real = await resolveInside(folder, name).catch(() => undefined);
        if (real !== undefined && seen.has(real)) return;
        if (real !== undefined) seen.add(real);
        const text = nameFault(name) ?? (real === undefined ? OUTSIDE : await readText(path));
        if (typeof text === 'string') {
          read.sources.push({ file, path, slug: slugOfFile(name), source: text });
        } else {
          read.problems.push(unreadable(file, text));
        }
      }),
    );
  }
  return read;
}

/** A path as it is told: from the folder in which the command was called. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
