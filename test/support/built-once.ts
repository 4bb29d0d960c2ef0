import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { build, copyDemo, copyFixture, type BuildResult, type Site } from './build-site.ts';

/** A site that is built once for all test files of a run; none of them changes it. */
export type BuiltSite = Site & Pick<BuildResult, 'output'>;

/** The fixture of that name, as it is. */
export const newsroom = () => builtOnce('newsroom', () => copyFixture('newsroom', 'newsroom'));

/** The demo newsroom. */
export const demo = () => builtOnce('demo', () => copyDemo('demo'));

/**
 * Builds a site for the test file that asks first, and waits for it in those that ask after.
 *
 * @param name Of the site among those of all test files.
 * @param make Makes the site that is to be built.
 * @throws Error with what Astro printed, where it doesn't build.
 */
export async function builtOnce(name: string, make: () => Promise<Site>): Promise<BuiltSite> {
  const told = join(inject('runFolder'), `${name}.json`);
  if (await isFirst(join(inject('runFolder'), name))) {
    const made = await make().then(
      async (site) => ({ ...site, ...(await build(site)) }),
      (error: unknown) => ({ exitCode: 1, output: String(error) }),
    );
    // Whole at once for those who wait.
    await writeFile(`${told}.part`, JSON.stringify(made));
    await rename(`${told}.part`, told);
  }
  const site = JSON.parse(await readOnceThere(told)) as BuiltSite & BuildResult;
  if (site.exitCode !== 0) throw new Error(`The site ${name} did not build:\n${site.output}`);
  return site;
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readOnceThere(file: string): Promise<string> {
  for (;;) {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
