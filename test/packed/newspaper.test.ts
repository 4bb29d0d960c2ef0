import { parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mustBuild, readTree, runAstro, type BuildResult } from '../support/build-site.ts';
import { feedTitles } from '../support/feed-problems.ts';
import { feedsOf } from '../support/page-head.ts';
import { readPage, readText } from '../support/read-page.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';
import { siteProblems } from './support/site-problems.ts';

/**
 * A site that was there before: Starlight, a sitemap, Tailwind, Preact, its own layout, home page,
 * feed and 404 page.
 */
let site: InstalledSite;
let result: BuildResult;
let tree: Map<string, Buffer>;
const text = (path: string) => readText(tree, path);
const page = (path: string) => readPage(tree, path);

beforeAll(async () => {
  site = await installSite('newspaper');
  result = await mustBuild(site);
  tree = await readTree(site.dist);
});

afterAll(async () => {
  expect(await askedHosts(site)).toEqual([]);
});

it('keeps what is its own', () => {
  expect(text('rss.xml')).toBe('<rss version="2.0"><channel/></rss>');
  expect(page('404.html').text).toContain('Our own 404');
  expect(page('index.html').text).toContain('Desks: city, city, world');
  expect(result.output).not.toContain('stands at');
});

it('has our pages within its own layout, with its own styles', () => {
  const path = 'stories/harbour/index.html';
  expect(page(path).text).toContain('The Example, own layout');
  expect(page(path).all('.ds-story')).toHaveLength(1);
  const css = [...tree].filter(([path]) => path.endsWith('.css')).map(([, file]) => String(file));
  expect([text(path), ...css].join('')).toContain('.text-teal-700');
});

it('has the head that its own component writes, with our card', () => {
  const head = page('stories/harbour/index.html').one('head');
  expect(head.texts('title')).toHaveLength(1);
  expect(head.attrs('meta[property="og:image"]', 'content')).toEqual([
    expect.stringContaining('https://news.example/cards/harbour.png?v='),
  ]);
  expect(result.output).not.toContain('more than one');
});

it('shows notes by its own component, which wraps ours', () => {
  const story = page('stories/harbour/index.html');
  expect(story.all('div.our-note > article[id^="update-"]')).toHaveLength(3);
});

it('has every address right, with the feed where it was moved to', () => {
  expect(siteProblems(tree, { origin: 'https://news.example' }, 'stories/rss.xml')).toEqual([]);
  expect(feedTitles(tree, 'stories/rss.xml')).toContain('Power is back');
  expect(feedsOf(page('stories/harbour/index.html'))).toContain(
    'https://news.example/stories/rss.xml',
  );
});

it('has cards of its own design, written in JSX', async () => {
  const cards = [...tree].filter(([path]) => /^cards\/.*\.png$/.test(path));
  expect(cards.length).toBeGreaterThan(2);
  for (const [path, card] of cards) {
    const { data } = await sharp(card).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)], path).toEqual([0x0a, 0x40, 0x30]);
  }
});

it('leaves a note alone that the docs only show', () => {
  const [code] = page('corrections/index.html').texts('pre');
  expect(code).toMatch(/^<EditorsNote date="2026-02-31/);
  expect(code).not.toContain('id=');
});

it('has an island in a note, and the feed a link to it', () => {
  expect(page('stories/tram/index.html').one('article astro-island').text).toBe('7 readers agree');
  const { items = [] } = parseRssFeed(text('stories/rss.xml'));
  const [withIsland] = items.filter(({ link, content }) =>
    content?.encoded?.includes(`<a href="${link ?? ''}">`),
  );
  expect(withIsland?.link).toContain('/stories/tram/');
  expect(text('stories/rss.xml')).not.toContain('astro-island');
});

it('lists stories in its sitemap', () => {
  expect(text('sitemap-0.xml')).toContain('<loc>https://news.example/stories/harbour/</loc>');
  expect(text('sitemap-0.xml')).not.toMatch(/\/update-/);
});

it('passes astro check: data, its own field and the props of components and of its layout are typed', async () => {
  const { exitCode, output } = await runAstro(site, ['check']);
  expect(output).toContain('0 errors');
  expect(exitCode).toBe(0);
});
