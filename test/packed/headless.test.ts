import { expect, it } from 'vitest';
import { mustBuild, readTree, runAstro } from '../support/build-site.ts';
import { askedHosts, createExample } from './support/create-site.ts';
import { install } from './support/install.ts';
import { siteProblems } from './support/site-problems.ts';

it('the headless example builds and passes astro check as it stands', async () => {
  const site = await createExample('headless');
  await install(site, 'pnpm');
  await mustBuild(site);
  const tree = await readTree(site.dist);
  expect(tree.has('news/ferry-stopped/index.html')).toBe(true);
  expect(siteProblems(tree, { origin: 'https://harbour-post.example' })).toEqual([]);
  const { exitCode, output } = await runAstro(site, ['check']);
  expect(output).toContain('0 errors');
  expect(exitCode).toBe(0);
  expect(await askedHosts(site)).toEqual([]);
});
