import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createSite, workspaceVersion, type InstalledSite } from './create-site.ts';
import { install, type PackageManager } from './install.ts';
import { readmeSteps } from './readme-steps.ts';

/** Makes a new Astro site and does with it what the README says, and nothing else. */
export async function firstSite(manager: PackageManager): Promise<InstalledSite> {
  const { commands, files } = await readmeSteps();
  const site = await createSite('bare', `bare-${manager}`);
  // A site with this file is taken for one that pnpm installs.
  if (manager === 'npm') await rm(join(site.dir, 'pnpm-workspace.yaml'));
  const command = commands.find((it) => it.startsWith(`${manager} `));
  const [, , ...packages] = command?.split(' ') ?? [];
  if (packages.length === 0) throw new Error(`The README has no command for ${manager}.`);
  // `astro check` offers to install these two where it is first run.
  const tools = ['@astrojs/check', 'typescript'].map(
    async (name) => `${name}@${await workspaceVersion(name)}`,
  );
  await install(site, manager, [...packages, ...(await Promise.all(tools))]);
  for (const [path, text] of files) {
    await mkdir(dirname(join(site.dir, path)), { recursive: true });
    await writeFile(join(site.dir, path), text);
  }
  return site;
}
