import { gzipSync } from 'node:zlib';
import { findFile, type Tree } from './find-file.ts';
import { readPage, readText } from './read-page.ts';

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
  const page = readPage(tree, path);
  const weigh = (addresses: (string | undefined)[]) =>
    addresses
      .map((href = '') => {
        const file = findFile(tree, href);
        if (file === undefined) throw new Error(`${path} loads ${href}, which leads to no file.`);
        return gzipSync(readText(tree, file)).byteLength;
      })
      .reduce((total, size) => total + size, 0);
  return {
    html: gzipSync(readText(tree, path)).byteLength,
    css: weigh(page.attrs('link[rel="stylesheet"]', 'href')),
    js: weigh(page.attrs('script[src]', 'src')),
  };
}
