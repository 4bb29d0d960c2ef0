import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** In the order in which Astro looks for them. */
const NAMES = ['mjs', 'js', 'ts', 'mts'].map((extension) => `astro.config.${extension}`);

/** The name of an Astro project's config, where there is one. */
export function findConfig(root: string): string | undefined {
  return NAMES.find((it) => existsSync(join(root, it)));
}

/** The nearest folder with an Astro config, from one upwards; that one itself where there is none. */
export function findSite(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (findConfig(folder) !== undefined) return folder;
    if (folder === dirname(folder)) return from;
  }
}
