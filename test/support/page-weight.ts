import { gzipSync } from 'node:zlib';
import { findFile, type Tree } from './find-file.ts';

/** What loading a page costs, in bytes as sent with gzip. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
}

/**
 * What a page of a built site loads before pictures and fonts.
 *
 * @param path Its file.
 */
export function pageWeight(tree: Tree, path: string): PageWeight {
  const html = tree.get(path)?.toString();
  if (html === undefined) throw new Error(`There is no ${path}.`);
  const linked = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, href = '']) => {
      const file = findFile(tree, href);
      if (file === undefined) throw new Error(`${path} loads ${href}, which leads to no file.`);
      return gzipSync(tree.get(file) ?? '').byteLength;
    });
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    html: gzipSync(html).byteLength,
    css: sum(linked(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: sum(linked(/<script[^>]* src="([^"]+)"/g)),
  };
}
