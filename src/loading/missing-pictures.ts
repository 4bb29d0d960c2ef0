import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearestWord } from '@developing-story/story';
import { problem, type NamedPicture, type Problem } from '@developing-story/story/parse';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff)$/i;

/**
 * Finds the pictures of a story that aren't there. A build stops for one of them without saying
 * whose it is. What an alias of the site leads to is left to it.
 *
 * @param path The story's file, absolute.
 * @param root The site's folder, absolute.
 */
export async function missingPictures(
  pictures: readonly NamedPicture[],
  path: string,
  root: string,
): Promise<Problem[]> {
  const found = await Promise.all(
    pictures.map(async ({ src, position }) => {
      const words = await missing(src, path, root);
      return words ? [problem('picture-missing', { ...words, position })] : [];
    }),
  );
  return found.flat();
}

async function missing(src: string, path: string, root: string) {
  const [file = ''] = src.split(/[?#]/);
  const name = basename(file);
  if (file.startsWith('/')) {
    if (await isFile(join(root, file))) return undefined;
    return {
      message: `There is no picture ${src}: a path that begins with / is one from the site’s folder. Pictures in public/ aren’t made ready for pages, feeds and cards.`,
      hint: `Put the picture beside this file, and write ./${name}.`,
    };
  }
  const beside = join(dirname(path), decoded(file));
  // Without a dot in front it is the name of a package, or begins with an alias of the site.
  if (!/^\.{1,2}(?:\/|$)/.test(file)) {
    if (file.includes('/') && !(await isFile(beside))) return undefined;
    return {
      message: `There is no picture ${src}: without ./ in front, what is named isn’t looked for beside this file.`,
      hint: `Write ./${file}.`,
    };
  }
  if (await isFile(beside)) return undefined;
  const names = await readdir(dirname(beside)).catch(() => []);
  const others = names.filter((it) => PICTURE.test(it));
  const alike = (it: string) => it.normalize().toLowerCase();
  const meant = others.find((it) => alike(it) === alike(name)) ?? nearestWord(name, others);
  return {
    message: `There is no picture ${src}: nothing of this name is there.`,
    hint:
      meant === undefined
        ? 'Put the picture there, or write the path to it from this file. Capitals count.'
        : `Did you mean ${file.slice(0, file.length - name.length)}${meant}? Capitals count.`,
  };
}

/** Markdown writes spaces in addresses as %20. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
