import { spawn } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../packages/theme/test/parse-page.ts';
import { mustBuild, readTree } from '../support/build-site.ts';
import { freePort, watch, type DevServer } from '../support/dev-server.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';
import { siteProblems } from './support/site-problems.ts';

const FONT = 'packages/cards/fonts/@fontsource/inter/files/inter-latin-700-normal.woff';

/** The server's clock runs so far ahead of the build's, in milliseconds: what the build held back would be due. */
const AHEAD = 1_000 * 365 * 24 * 60 * 60 * 1_000;

const CLOCK = `data:text/javascript,${encodeURIComponent(
  `globalThis.Date = class extends Date {
    constructor(...given) { given.length === 0 ? super(Date.now() + ${AHEAD}) : super(...given); }
    static now() { return super.now() + ${AHEAD}; }
  };`,
)}`;

/** A site with a server of its own, which makes of ours what there is most of. */
let site: InstalledSite;
let server: DevServer;
/** The same site with all of ours made ahead. */
let prerendered: Map<string, Buffer>;
/** Where the server finds room for cards. */
let temporary: string;

beforeAll(async () => {
  site = await installSite('server');
  const src = join(site.dir, 'src');
  await copyFile(join(import.meta.dirname, '../..', FONT), join(src, 'headline.woff'));
  await writeFile(join(src, 'content/stories/strike.mdx'), longStory(300));
  await mustBuild(site);
  prerendered = await readTree(join(site.dist, 'client'));
  const config = join(site.dir, 'astro.config.mjs');
  const options = await readFile(config, 'utf8');
  await writeFile(
    config,
    options.replace(
      'developingStory({',
      "developingStory({ render: { updates: 'on-demand', cards: 'on-demand', archives: 'on-demand' },",
    ),
  );
  await mustBuild(site);
  // A host has the server and its packages, and neither the project nor what builds keep.
  await rename(src, join(site.dir, 'gone'));
  await rm(join(site.dir, 'node_modules/.astro'), { recursive: true });
  temporary = join(site.dir, 'temporary');
  await mkdir(temporary);
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', CLOCK, join(site.dist, 'server/entry.mjs')], {
    cwd: site.dir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...site.env, TMPDIR: temporary, HOST: 'localhost', PORT: String(port) },
  });
  server = watch(child, port);
  await server.see('/live?reader=Grace', 'Hello Grace');
});

afterAll(() => server.stop());

/** A story whose notes fill an archive, with one that is dated ahead. */
function longStory(count: number): string {
  const notes = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2025, 0, 1 - index)).toISOString().slice(0, 10);
    return `<EditorsNote date="${day}" card={false}>\n\nDay ${count - index} of the _strike_.\n\n</EditorsNote>\n`;
  });
  return `---
title: The long strike
published: 2020-01-01
formerSlugs: [old-strike]
card: false
---

<EditorsNote date="2999-01-01" headline="Peace">At last.</EditorsNote>

${notes.join('\n')}
The article.
`;
}

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  bytes: Buffer;
}

/** Asks for a path as it is written: a browser would mend it. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      buffer(answer).then((bytes) => {
        resolve({ status: answer.statusCode, headers: answer.headers, bytes });
      }, reject);
    })
      .on('error', reject)
      .end();
  });
}

const statuses = (answers: readonly Answer[]) => [...new Set(answers.map(({ status }) => status))];

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

it('has every address right', () => {
  const problems = siteProblems(prerendered, { origin: 'https://news.example' });
  // The long story was renamed, and its notes have no cards.
  expect(problems.filter((problem) => !problem.includes('strike'))).toEqual([]);
});

it('asks no host for anything', async () => {
  expect(await askedHosts(site)).toEqual([]);
});

describe('what is made when it is asked for', () => {
  const PAGE = '/stories/strike/update-2024-06-01/';
  const CARD = '/cards/harbour/update-2026-02-16.png';
  const ARCHIVE = '/stories/strike/rss-1.xml';

  it('is all that there would be, byte by byte, and no file', async () => {
    const files = await readTree(join(site.dist, 'client'));
    const left = [...prerendered].filter(([path]) => !files.has(path));
    const kinds = left.map(([path]) => path.replace(/update-[\d-]+|published/, 'ID'));
    expect([...new Set(kinds)].toSorted()).toEqual(
      expect.arrayContaining([
        'cards/harbour.png',
        'cards/harbour/ID.png',
        'cards/page/stories.png',
        'rss-1.xml',
        'stories/harbour/ID/index.html',
        'stories/strike/ID/index.html',
        'stories/strike/rss-1.xml',
      ]),
    );
    const unequal: string[] = [];
    for (const [path, bytes] of left) {
      const answer = await ask(`/${path.replace(/index\.html$/, '')}`);
      if (path.includes('old-strike/update')) {
        expect([path, answer.status]).toEqual([path, 301]);
      } else if (!answer.bytes.equals(bytes)) unequal.push(path);
    }
    // Astro makes pictures of pages that a server makes when they are asked for, too.
    expect(unequal).toEqual(['stories/harbour/update-2026-02-16-1405/index.html']);
    const page = parsePage(
      (await ask(`/${unequal[0]?.replace('index.html', '')}`)).bytes.toString(),
    );
    const [picture = ''] = page.attrs('img[src^="/_image"]', 'src');
    expect((await ask(picture)).status).toBe(200);
  });

  it('leads from a former address to the one of now', async () => {
    const { status, headers } = await ask(PAGE.replace('strike', 'old-strike'));
    expect([status, headers.location]).toEqual([301, PAGE]);
  });

  it.each([
    [PAGE, 'public, max-age=0, s-maxage=60, must-revalidate'],
    [ARCHIVE, 'public, max-age=0, s-maxage=60, must-revalidate'],
    [CARD, 'public, max-age=0, s-maxage=60, must-revalidate'],
    [`${CARD}?v=0123456789`, 'public, max-age=0, s-maxage=60, must-revalidate'],
  ])(
    'tells caches of %s what they may do, and who has it that it is the same',
    async (path, kept) => {
      const { status, headers, bytes } = await ask(path);
      expect([status, headers['cache-control']]).toEqual([200, kept]);
      const tag = String(headers.etag);
      expect(tag).toMatch(/^"[\w-]{22}"$/);
      for (const known of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
        const again = await ask(path, { headers: { 'if-none-match': known } });
        expect([known, again.status, again.bytes.length]).toEqual([known, 304, 0]);
        expect(again.headers).toMatchObject({ etag: tag, 'cache-control': kept });
      }
      expect((await ask(path, { headers: { 'if-none-match': '"another"' } })).bytes).toEqual(bytes);
      const head = await ask(path, { method: 'HEAD' });
      expect([head.status, head.bytes.length]).toEqual([200, 0]);
      // A publisher's middleware may change what is a page.
      const length = path === PAGE ? undefined : String(bytes.length);
      expect([headers['content-length'], head.headers['content-length']]).toEqual([length, length]);
      expect(head.headers).toMatchObject({ etag: tag, 'content-type': headers['content-type'] });
    },
  );

  it('has a card kept for long at the address that pages name', async () => {
    const page = parsePage((await ask('/stories/harbour/update-2026-02-16/')).bytes.toString());
    const [card = ''] = page.attrs('meta[property="og:image"]', 'content');
    const { pathname, search } = new URL(card);
    expect(pathname).toBe(CARD);
    const { headers } = await ask(pathname + search);
    expect(headers['cache-control']).toBe('public, max-age=86400');
  });

  it('is not there where nothing is, nor where the build held it back', async () => {
    for (const path of [
      '/stories/strike/update-2999-01-01/',
      '/cards/strike/update-2999-01-01.png',
      '/stories/strike/update-2024-06-01-2/',
      '/stories/strike/published/',
      '/stories/none/update-2024-06-01/',
      '/stories/__proto__/constructor/',
      '/cards/none.png',
      '/cards/strike.png',
      '/cards/harbour.square.png',
      '/cards/page/none.png',
      '/cards/.png',
      '/rss-0.xml',
      '/rss-01.xml',
      '/rss-1e0.xml',
      '/rss-99.xml',
      '/stories/harbour/rss-1.xml',
      '/cards/..%2f..%2fserver%2fentry.mjs.png',
      '/cards/%2e%2e/%2e%2e/package.png',
      '/stories/..%2f..%2f/update-2024-06-01/',
      '/stories/strike/%00/',
      `/cards/${'a/'.repeat(4_000)}.png`,
      `/stories/${'a'.repeat(8_000)}/update-2024-06-01/`,
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
    expect((await ask('/cards/%E0%A4%A.png')).status).toBe(400);
    expect((await ask(PAGE, { method: 'OPTIONS' })).status).toBe(405);
    const all = (await ask('/rss-1.xml')).bytes.toString() + (await ask(ARCHIVE)).bytes.toString();
    expect(all).not.toContain('Peace');
  });

  it('serves a crowd, and keeps of its cards each once', async () => {
    const paths = [...prerendered.keys()].map((path) => `/${path.replace(/index\.html$/, '')}`);
    const cards = paths.filter((path) => path.startsWith('/cards/'));
    const pages = paths.filter((path) => path.startsWith('/stories/strike/update-'));
    const at = (some: readonly string[]) =>
      Promise.all(Array.from({ length: 200 }, (_, index) => ask(some[index % some.length] ?? '')));
    for (const some of [[CARD], cards, [PAGE], pages, [ARCHIVE]]) {
      const answers = await at(some);
      expect(statuses(answers)).toEqual([200]);
    }
    const random = Array.from({ length: 200 }, (_, index) => `/stories/strike/update-${index}/`);
    expect(statuses(await at(random))).toEqual([404]);
    const kept = await readdir(temporary, { recursive: true });
    const drawn = [...prerendered].filter(([path]) => path.startsWith('cards/'));
    const unlike = new Set(drawn.map(([, bytes]) => bytes.toString('base64')));
    expect(kept.filter((name) => name.endsWith('.card'))).toHaveLength(unlike.size);
  });

  it('is drawn anew where what was kept of a card is damaged', async () => {
    const kept = await readdir(temporary, { recursive: true });
    for (const name of kept.filter((it) => it.endsWith('.card')))
      await writeFile(join(temporary, name), 'damaged');
    const { status, bytes } = await ask(`${CARD}?again`);
    expect(status).toBe(200);
    expect(bytes.equals(prerendered.get(CARD.slice(1)) ?? Buffer.of())).toBe(true);
  });
});
