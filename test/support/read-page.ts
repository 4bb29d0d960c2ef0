import { parsePage, type Part } from '../../packages/theme/test/parse-page.ts';
import type { Tree } from './find-file.ts';

/**
 * A page of a built site, to be asked about.
 *
 * @param path The page's file.
 * @throws Error where there is no such file.
 */
export function readPage(tree: Tree, path: string): Part {
  return parsePage(readText(tree, path));
}

/**
 * The text of a file of a built site.
 *
 * @throws Error where there is no such file.
 */
export function readText(tree: Tree, path: string): string {
  const file = tree.get(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.toString();
}
