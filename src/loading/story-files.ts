import { join, relative } from 'node:path';
import { FILE_START, problem, type StoryProblem } from '@developing-story/story/parse';
import { glob } from 'tinyglobby';
import type { StoriesSite } from '../setup/stories-site.ts';
import { readText, type Unreadable } from './read-text.ts';

/** Where a site's story files are. */
type Place = Pick<StoriesSite, 'folder' | 'pattern'>;

/** The story files of a site, as paths from their folder. */
export async function storyFiles({ folder, pattern }: Place): Promise<string[]> {
  return (await glob(pattern, { cwd: folder, expandDirectories: false })).toSorted();
}

/** Why Astro can't read a file whatever is in it: it takes these for the end of a file's name. */
export function nameFault(file: string): Unreadable | undefined {
  const [sign] = /[#?]/.exec(file) ?? [];
  if (sign === undefined) return undefined;
  return {
    fault: `This file’s name has “${sign}” in it, and Astro can’t read such a file.`,
    hint: 'Rename the file. Its title, and slug: in its frontmatter, may be what they are.',
  };
}

/** What is wrong with a file that can't be read. */
export function unreadable(file: string, { fault, hint }: Unreadable): StoryProblem {
  return { ...problem('unreadable-file', { message: fault, hint, position: FILE_START }), file };
}

/**
 * The story files that Astro passed over: where it can't read one it logs that and goes on, and the
 * site would be built without the story.
 *
 * @param read Those that it read, as paths from their folder.
 * @param root The site's folder, absolute.
 */
export async function passedOver(
  place: Place,
  read: ReadonlySet<string>,
  root: string,
): Promise<StoryProblem[]> {
  const files = (await storyFiles(place)).filter((file) => /\.mdx?$/.test(file) && !read.has(file));
  return Promise.all(
    files.map(async (file) => {
      const path = join(place.folder, file);
      const text = nameFault(file) ?? (await readText(path));
      const why = typeof text === 'string' ? FOR_A_MOMENT : text;
      return unreadable(relative(root, path).replaceAll('\\', '/'), why);
    }),
  );
}

const FOR_A_MOMENT: Unreadable = {
  fault: 'This file couldn’t be read when the others were.',
  hint: 'Build again.',
};
