import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFixture, type Site } from './build-site.ts';

/** The story of the newsroom that has notes. */
export const OUTAGE = 'src/content/stories/outage.mdx';

/**
 * Copies the newsroom with a config of its own.
 *
 * @param name Tells the copies apart.
 */
export async function newsroomWith(name: string, options: string, astro?: string): Promise<Site> {
  const site = await copyFixture('newsroom', name);
  await configure(site, options, astro);
  return site;
}

/**
 * Writes a site's config.
 *
 * @param options Ours, in JavaScript.
 * @param astro Astro's, in JavaScript, each with its comma; they overrule ours.
 */
export function configure({ dir }: Site, options: string, astro = ''): Promise<void> {
  const config = `import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  ${astro}
  integrations: [developingStory(${options})],
});
`;
  return writeFile(join(dir, 'astro.config.mjs'), config);
}

/**
 * Changes a file of a site.
 *
 * @returns What it held before.
 * @throws Error where the change changes nothing.
 */
export async function edit(
  { dir }: Site,
  path: string,
  change: (text: string) => string,
): Promise<string> {
  const file = join(dir, path);
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was.`);
  await writeFile(file, changed);
  return text;
}

/** The newsroom's story with notes stacked upon its newest. */
export function stack(story: string, notes: string): string {
  return story.replace('<EditorsNote date="2021-02-16T14:05-05:00"', `${notes}\n\n$&`);
}
