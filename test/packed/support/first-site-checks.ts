import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, it } from 'vitest';
import { mustBuild, readTree, runAstro } from '../../support/build-site.ts';
import { startDev } from '../../support/dev-server.ts';
import { feedTitles } from '../../support/feed-problems.ts';
import { pageWeight } from '../../support/page-weight.ts';
import { readPage } from '../../support/read-page.ts';
import { askedHosts, type InstalledSite } from './create-site.ts';
import { firstSite } from './first-site.ts';
import { install, type PackageManager } from './install.ts';
import { REQUESTS } from './registry.ts';
import { siteProblems } from './site-problems.ts';

/** The tests of a new site that follows the README. */
export function checkFirstSite(manager: PackageManager): void {
  let site: InstalledSite;

  beforeAll(async () => {
    site = await firstSite(manager);
  });

  it('builds, with pages, feed and cards that name each other rightly', async () => {
    await mustBuild(site);
    const tree = await readTree(site.dist);
    expect([...tree.keys()].filter((path) => /\.(?:html|xml|json|png)$/.test(path))).toEqual([
      'atom.xml',
      'authors/ada-long/index.html',
      'authors/ada-long/rss.xml',
      'cards/page/authors/ada-long.png',
      'cards/page/corrections.png',
      'cards/page/publication.png',
      'cards/page/stories.png',
      'cards/page/subscribe.png',
      'cards/page/topics.png',
      'cards/power-cut.png',
      'cards/power-cut/published.png',
      'cards/power-cut/update-2026-02-16.png',
      'corrections/index.html',
      'corrections/rss.xml',
      'feed.json',
      'index.html',
      'rss.xml',
      'stories/atom.xml',
      'stories/feed.json',
      'stories/index.html',
      'stories/power-cut/index.html',
      'stories/power-cut/rss.xml',
      'stories/power-cut/update-2026-02-16/index.html',
      'stories/rss.xml',
      'subscribe/index.html',
      'topics/index.html',
    ]);
    expect(siteProblems(tree, { origin: 'https://news.example' })).toEqual([]);
    expect(feedTitles(tree, 'rss.xml')).toEqual([
      'Power is back',
      'Power fails across the harbour district',
    ]);
    const story = readPage(tree, 'stories/power-cut/index.html');
    expect(story.one('main').text).toContain(
      'The grid operator says that every home has power again.',
    );
    expect(story.all('style, link[rel="stylesheet"]')).not.toHaveLength(0);
  });

  it('loads little for a story', async () => {
    const tree = await readTree(site.dist);
    const { html, css, js } = pageWeight(tree, 'stories/power-cut/index.html');
    // Astro puts small style sheets into the page, so the two are one budget. Of it 2 KB describe
    // fonts in so many files that a page loads few of them.
    expect(html + css).toBeLessThan(14_000);
    expect(js).toBeGreaterThan(0);
    expect(js).toBeLessThan(4_864);
  });

  it('passes astro check', async () => {
    const { exitCode, output } = await runAstro(site, ['check']);
    expect(output).toContain('0 errors');
    expect(exitCode).toBe(0);
  });

  it('shows an edit on the page and in the feed while astro dev runs', async () => {
    const server = await startDev(site);
    try {
      await server.see('/stories/power-cut/', 'every home has power again');
      const file = join(site.dir, 'src/content/stories/power-cut.mdx');
      const source = await readFile(file, 'utf8');
      await writeFile(file, source.replace('every home', 'nearly every home'));
      await server.see('/stories/power-cut/', 'nearly every home has power again');
      await server.see('/rss.xml', 'nearly every home has power again');
      await server.see('/cards/power-cut/update-2026-02-16.png', 'PNG');
    } finally {
      await server.stop();
    }
  });

  const developingStory = (...args: string[]) =>
    promisify(execFile)(join(site.dir, 'node_modules/.bin/developing-story'), args, {
      cwd: site.dir,
      env: { ...process.env, ...site.env },
    });

  it('has the command, which finds the site’s options in its config', async () => {
    expect((await developingStory('check')).stdout).toBe('1 story checked, nothing is wrong.\n');
    const { stdout } = await developingStory('update', 'power', '--message', 'All lights are on.');
    expect(stdout).toMatch(/^src\/content\/stories\/power-cut\.mdx:\d+\n$/);
    const list = await developingStory('list');
    expect(list.stdout).toMatch(/\ndeveloping\t.*\t2\t0\t0\tpower-cut\t/);
  });

  it('imports articles once what reads them is installed, as the command says', async () => {
    await writeFile(
      join(site.dir, 'gate.txt'),
      'Gate closed\n\nJanuary 11, 2021\n\nIt is closed.\n',
    );
    const add = manager === 'npm' ? 'npm i' : 'pnpm add';
    const reader = '@developing-story/import@0.0.0';
    await expect(developingStory('import', 'gate.txt')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Install it: ${add} -D ${reader}\n`) as string,
    });
    await install(site, manager, ['-D', reader]);
    const { stdout } = await developingStory('import', 'gate.txt');
    expect(stdout).toBe('src/content/stories/gate.mdx\n');
  });

  it('is installed from the registry, which was asked for packages alone', async () => {
    const response = await fetch(inject('registry') + REQUESTS);
    const requests = (await response.json()) as string[];
    expect(requests).toContain('GET astro-developing-story');
    // What is known of a package, or a version of it.
    const packages =
      /^GET (?:(?:@[\w.-]+\/)?[\w.-]+(?:\/latest|\/-\/[\w.-]+\.tgz)?|-\/[\w.-]+\.tgz)$/;
    expect(requests.filter((request) => !packages.test(request))).toEqual([]);
  });

  it('asks no host for anything', async () => {
    expect(await askedHosts(site)).toEqual([]);
  });
}
