import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, mustBuild, readTree } from '../support/build-site.ts';
import { createSite } from './support/create-site.ts';
import { install } from './support/install.ts';
import { siteProblems } from './support/site-problems.ts';

async function versionOf(dir: string): Promise<string> {
  return (JSON.parse(await readFile(join(dir, 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** The versions of Astro that the published manifest asks for. */
const manifest = JSON.parse(
  await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { peerDependencies: { astro: string } };
const range = manifest.peerDependencies.astro;
const lowest = range.replace(/^\^/, '');

describe.each([
  ['the lowest', lowest],
  ['the newest', range],
])('with %s Astro that it says it works with', (name, astro) => {
  it('builds a site with every address right', async () => {
    const site = await createSite('peers', `peers-${name.replace('the ', '')}`);
    await install(site, 'pnpm', [`astro@${astro}`]);
    const installed = await versionOf(join(site.dir, 'node_modules/astro'));
    expect(installed === lowest).toBe(astro === lowest);
    await mustBuild(site);
    const tree = await readTree(site.dist);
    expect(tree.has('stories/harbour/index.html')).toBe(true);
    expect(siteProblems(tree, { origin: 'https://news.example' })).toEqual([]);
  });
});

it('with an older Astro, says before anything fails what to raise', async () => {
  const site = await createSite('peers', 'peers-older');
  await install(site, 'pnpm', ['astro@7.2.9']);
  const { exitCode, output } = await build(site);
  expect(exitCode).toBe(1);
  expect(output).toContain(`needs Astro ${lowest} or newer, and this site has 7.2.9.`);
  expect(output).toContain('npx @astrojs/upgrade');
});
