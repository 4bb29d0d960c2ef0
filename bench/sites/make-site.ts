import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../test/support/build-site.ts';
import { SANS, SERIF } from '../cards/fonts.ts';
import { storyFile } from './story-file.ts';

/** Which of the sites beside this file: ours, plain Astro, or one that does by hand what ours does. */
export type Kind = 'ours' | 'plain' | 'hand-made';

/** How much there is to build. */
export interface Size {
  stories: number;
  /** In each story. */
  notes: number;
}

/**
 * Makes a site with stories, within the repository: there packages are found by their names.
 *
 * @param name Tells the sites of one kind apart.
 */
export async function makeSite(
  kind: Kind,
  name: string,
  { stories, notes }: Size,
  env: NodeJS.ProcessEnv = {},
): Promise<Site> {
  const folder = `bench ${process.pid} ${name}`.replaceAll(/\W+/g, '-');
  const dir = join(import.meta.dirname, '../../test/.sites', folder);
  const site: Site = { dir, dist: join(dir, 'dist'), env };
  await removeSite(site);
  // What is made by hand begins as plain Astro.
  const layers = kind === 'hand-made' ? (['plain', kind] as const) : [kind];
  for (const layer of layers) await cp(join(import.meta.dirname, layer), dir, { recursive: true });
  if (kind === 'hand-made') {
    await mkdir(join(dir, 'src/fonts'));
    await cp(SERIF, join(dir, 'src/fonts/serif.woff'));
    await cp(SANS, join(dir, 'src/fonts/sans.woff'));
  }
  await mkdir(join(dir, 'src/content/stories'), { recursive: true });
  for (let index = 0; index < stories; index += 1) {
    await writeStory(site, index, storyFile(index, notes));
  }
  return site;
}

/** Writes the file of a site's nth story. */
export function writeStory({ dir }: Site, index: number, source: string): Promise<void> {
  return writeFile(join(dir, `src/content/stories/story-${index}.mdx`), source);
}

/** Takes away all that building a site has left. */
export async function forgetBuilds({ dir, dist }: Site): Promise<void> {
  for (const left of [dist, join(dir, '.astro'), join(dir, 'node_modules')]) {
    await rm(left, { recursive: true, force: true });
  }
}

/** Takes a site away. */
export function removeSite({ dir }: Site): Promise<void> {
  return rm(dir, { recursive: true, force: true });
}
