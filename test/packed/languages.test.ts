import { beforeAll, expect, it } from 'vitest';
import { mustBuild, readTree } from '../support/build-site.ts';
import { startDev } from '../support/dev-server.ts';
import { readPage } from '../support/read-page.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';
import { siteProblems } from './support/site-problems.ts';

/** A site in two languages, each under a prefix, and a story in each. */
let site: InstalledSite;

const PAGES = {
  '/en/stories/': 'Power fails',
  '/en/stories/harbour/': 'The lights went out',
  '/en/stories/harbour/update-2026-02-16-1405/': 'every home',
  '/de/stories/': 'Stromausfall',
  '/de/stories/strom/': 'Kurz vor Mitternacht',
  '/de/stories/strom/update-2026-02-16/': 'Der Strom ist wieder da',
};

beforeAll(async () => {
  site = await installSite('languages');
});

it('builds each story under its language, feed and cards once', async () => {
  await mustBuild(site);
  const tree = await readTree(site.dist);
  for (const [path, words] of Object.entries(PAGES)) {
    expect(readPage(tree, `${path.slice(1)}index.html`).one('main').text, path).toContain(words);
  }
  const paths = [...tree.keys()];
  expect(paths.filter((path) => /^stories|(?:en|de)\/(?:rss|cards)/.test(path))).toEqual([]);
  expect(paths.some((path) => /^en\/stories\/strom|^de\/stories\/harbour/.test(path))).toBe(false);
  expect(paths).toContain('rss.xml');
  expect(paths).toContain('cards/strom.png');
  expect(siteProblems(tree, { origin: 'https://news.example' })).toEqual([]);
});

it('serves them while astro dev runs', async () => {
  const server = await startDev(site);
  try {
    for (const [path, words] of Object.entries(PAGES)) await server.see(path, words);
    for (const path of [...Object.keys(PAGES), '/rss.xml', '/cards/strom.png']) {
      const { status } = await fetch(server.origin + path);
      expect([path, status]).toEqual([path, 200]);
    }
  } finally {
    await server.stop();
  }
});

it('asks no host for anything', async () => {
  expect(await askedHosts(site)).toEqual([]);
});
