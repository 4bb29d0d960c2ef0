import { rm } from 'node:fs/promises';
import { forgetBuilds, makeSite, writeStory } from '../bench/sites/make-site.ts';
import { storyFile, withNewNote } from '../bench/sites/story-file.ts';
import { readTree, runAstro, type Site } from '../test/support/build-site.ts';

const SIZE = { stories: 8, notes: 3 };

/** The site that is built, with its cards and with pages kept between builds. */
export function soakSite(name: string): Promise<Site> {
  return makeSite('ours', `soak ${name}`, SIZE, { KEEP: 'pages' });
}

/** Files of a build by their paths. */
export type Tree = ReadonlyMap<string, Buffer>;

/** Writes the site's first story as it was, or with one more note. */
export function writeEdition(site: Site, isNew: boolean): Promise<void> {
  const source = storyFile(0, SIZE.notes);
  return writeStory(site, 0, isNew ? withNewNote(source) : source);
}

/** Both editions of a site, each built afresh. */
export async function freshEditions(site: Site): Promise<(isNew: boolean) => Tree> {
  const trees: Tree[] = [];
  for (const isNew of [false, true]) {
    await writeEdition(site, isNew);
    await forgetBuilds(site);
    await mustBuild(site);
    trees.push(await readTree(site.dist));
  }
  const [older, newer] = trees as [Tree, Tree];
  return (isNew) => (isNew ? newer : older);
}

/** @throws Error with what Astro printed, where the site doesn't build. */
export async function mustBuild(site: Site, outDir?: string): Promise<void> {
  if (outDir !== undefined) await rm(outDir, { recursive: true, force: true });
  const args = outDir === undefined ? ['build'] : ['build', '--outDir', outDir];
  const { exitCode, output } = await runAstro(site, args);
  if (exitCode !== 0) throw new Error(`The site did not build:\n${output}`);
}

/** What is in one build and not the same in another. */
export function otherFiles(built: Tree, right: Tree): string[] {
  const all = new Set([...built.keys(), ...right.keys()]);
  return [...all].filter((file) => {
    const bytes = right.get(file);
    return bytes === undefined || !built.get(file)?.equals(bytes);
  });
}
