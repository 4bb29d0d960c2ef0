import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { mustBuild, readTree, runAstro } from '../support/build-site.ts';
import { createSite } from './support/create-site.ts';
import { install } from './support/install.ts';
import { readmeSteps } from './support/readme-steps.ts';
import { siteProblems } from './support/site-problems.ts';

it('is added by astro add', async () => {
  const site = await createSite('bare', 'astro-add');
  await install(site, 'pnpm');
  // Astro and the package manager that it starts ask the registry.
  const added = await runAstro({ ...site, env: {} }, ['add', 'astro-developing-story', '--yes']);
  expect(added.exitCode, added.output).toBe(0);

  const config = join(site.dir, 'astro.config.mjs');
  const source = await readFile(config, 'utf8');
  expect(source).toMatch(/import \w+ from ["']astro-developing-story["']/);
  await writeFile(config, source.replace('defineConfig({', "$& site: 'https://news.example',"));
  const { files } = await readmeSteps();
  for (const [path, text] of files) {
    if (path === 'astro.config.mjs') continue;
    await mkdir(dirname(join(site.dir, path)), { recursive: true });
    await writeFile(join(site.dir, path), text);
  }
  await mustBuild(site);
  const tree = await readTree(site.dist);
  expect(tree.has('stories/power-cut/index.html')).toBe(true);
  expect(siteProblems(tree, { origin: 'https://news.example' })).toEqual([]);
});
