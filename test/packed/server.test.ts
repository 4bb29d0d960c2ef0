import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsePage } from '../../packages/theme/test/parse-page.ts';
import { mustBuild, readTree } from '../support/build-site.ts';
import { freePort, watch, type DevServer } from '../support/dev-server.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';
import { siteProblems } from './support/site-problems.ts';

/** A site with a server of its own: our pages are made ahead, one of the publisher's on demand. */
let site: InstalledSite;
let server: DevServer;

beforeAll(async () => {
  site = await installSite('server');
  await mustBuild(site);
  const port = await freePort();
  const child = spawn(process.execPath, [join(site.dist, 'server/entry.mjs')], {
    cwd: site.dir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...site.env, HOST: 'localhost', PORT: String(port) },
  });
  server = watch(child, port);
  await server.see('/live?reader=Grace', 'Hello Grace');
});

afterAll(() => server.stop());

it.each([
  ['/stories/', 'text/html'],
  ['/stories/harbour/', 'text/html'],
  ['/stories/harbour/update-2026-02-16-1405/', 'text/html'],
  ['/rss.xml', /xml/],
  ['/cards/harbour.png', 'image/png'],
  ['/cards/harbour/update-2026-02-16-1405.png', 'image/png'],
])('serves %s as %s', async (path, type) => {
  const response = await fetch(server.origin + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(type);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

it('has stories, cards and the feed at hand on a page that is made on demand', async () => {
  const html = await server.see('/live?reader=Grace', 'Power fails across the harbour district');
  const page = parsePage(html);
  const [card = 'none'] = page.attrs('img[src^="/cards/harbour.png?v="]', 'src');
  const links = ['/stories/harbour/', '/rss.xml'];
  expect(page.attrs('[href]', 'href')).toEqual(expect.arrayContaining(links));
  for (const path of [card, ...links]) {
    expect([path, (await fetch(server.origin + path)).status]).toEqual([path, 200]);
  }
});

it('has every address right', async () => {
  const tree = await readTree(join(site.dist, 'client'));
  expect(siteProblems(tree, { origin: 'https://news.example' })).toEqual([]);
});

it('asks no host for anything', async () => {
  expect(await askedHosts(site)).toEqual([]);
});
