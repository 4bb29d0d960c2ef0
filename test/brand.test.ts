import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../packages/cards/src/designs/contrast.ts';
import { feedFaults } from '../packages/feeds/test/feed-faults.ts';
import { textColours } from '../packages/theme/test/text-colours.ts';
import { mustBuild, readTree } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { launchChromium } from './support/chromium.ts';
import type { Tree } from './support/find-file.ts';
import { brokenLinks } from './support/links.ts';
import { newsroomWith } from './support/newsroom.ts';
import { metaContent } from './support/page-head.ts';
import { readPage, readText } from './support/read-page.ts';
import { hostTree } from './support/tree-host.ts';

const ORIGIN = 'https://news.example';
const STORY = '/stories/outage/';

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 48"><rect width="240" height="48" fill="#123456"/></svg>`;

/** A layout of the publisher's that shows the logo in its own way, and brings the theme's styles itself. */
const LAYOUT = `---
import './site.css';
const { title, lang, publication } = Astro.props;
---

<html lang={lang}>
  <head><title>{title}</title><slot name="head" /></head>
  <body style="margin: 0; color-scheme: light dark; background: light-dark(#ffffff, #121215)">
    <img src={publication.logo.src} width="80" height="16" alt="" />
    <slot />
  </body>
</html>
`;

/** The newsroom with a brand: its name in a picture, and a colour. */
async function buildBranded(
  logo: string,
  accent: string,
  more: { astro?: string; options?: string },
) {
  const site = await newsroomWith(
    `brand-${logo}`,
    `{ publication: { name: 'The Example', timeZone: 'America/New_York', tag: 'news.example,2021', logo: './src/${logo}', accent: '${accent}' }, ${more.options ?? ''} }`,
    more.astro,
  );
  const picture = Buffer.from(LOGO);
  await writeFile(
    join(site.dir, 'src', logo),
    logo.endsWith('.svg') ? picture : await sharp(picture).png().toBuffer(),
  );
  await writeFile(join(site.dir, 'src/Layout.astro'), LAYOUT);
  await writeFile(join(site.dir, 'src/site.css'), `@import 'astro-developing-story/theme.css';\n`);
  await mustBuild(site);
  return readTree(site.dist);
}

let svg: Tree;
let png: Tree;
let browser: Browser;
beforeAll(async () => {
  svg = await buildBranded('logo.svg', '#ffb000', { astro: 'security: { csp: true },' });
  png = await buildBranded('logo.png', '#1a1a2e', { options: `layout: './src/Layout.astro'` });
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(tree: Tree, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ colorScheme: scheme });
  await hostTree(page, { tree, origin: ORIGIN });
  await page.goto(ORIGIN + STORY);
  return page;
}

describe('a logo', () => {
  it('stands in the place of the name, and says it', async () => {
    const page = await open(svg);
    const link = page.locator('header a').first();
    expect(await link.textContent()).toBe('');
    expect(await link.locator('img').getAttribute('alt')).toBe('The Example');
    expect(await link.getAttribute('href')).toBe('/stories/');
    await page.close();
    expect(brokenLinks(svg, ORIGIN)).toEqual([]);
  });

  it('moves nothing when it comes, and is as high as the name', async () => {
    const page = await browser.newPage();
    const { promise: sent, resolve: send } = Promise.withResolvers<undefined>();
    await hostTree(page, { tree: svg, origin: ORIGIN }, (kind) =>
      kind === 'image' ? sent : Promise.resolve(),
    );
    await page.goto(ORIGIN + STORY, { waitUntil: 'domcontentloaded' });
    const boxes = () =>
      page.evaluate(() =>
        ['header', 'header img', 'main'].map((name) => {
          const { x, y, width, height } =
            document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, width, height };
        }),
      );
    const before = await boxes();
    send(undefined);
    await page.waitForLoadState();
    expect(await boxes()).toEqual(before);
    const [header, logo] = before;
    expect((logo?.width ?? 0) / (logo?.height ?? 1)).toBeCloseTo(5);
    await page.close();
    const named = await open(await readTree((await newsroom()).dist));
    const { height } = (await named.locator('header').boundingBox()) ?? { height: 0 };
    expect(Math.abs(height - (header?.height ?? 0))).toBeLessThan(8);
    await named.close();
  });

  it('is given to a layout of the publisher’s', async () => {
    const page = await open(png);
    const width = await page.evaluate(() => document.images[0]?.naturalWidth);
    expect(width).toBe(240);
    await page.close();
  });

  it.each([
    ['PNG', () => png, { rss: true }],
    ['SVG', () => svg, { rss: false }],
  ] as const)('as %s is the picture of feeds, in each format that knows it', (_, of, { rss }) => {
    const tree = of();
    const pictures = {
      rss: /<image>\s*<url>([^<]+)<\/url>\s*<title>The Example</.exec(
        readText(tree, 'rss.xml'),
      )?.[1],
      atom: /<logo>([^<]+)<\/logo>/.exec(readText(tree, 'atom.xml'))?.[1],
      json: (JSON.parse(readText(tree, 'feed.json')) as { icon?: string }).icon,
    };
    expect(pictures.rss !== undefined).toBe(rss);
    for (const address of [pictures.atom, pictures.json, ...(rss ? [pictures.rss] : [])]) {
      expect(address).toMatch(new RegExp(`^${ORIGIN}/`));
      expect(tree.get(new URL(address ?? '').pathname.slice(1))?.byteLength).toBeGreaterThan(0);
    }
    for (const path of ['rss.xml', 'atom.xml', 'feed.json', 'corrections/rss.xml']) {
      expect(feedFaults(readText(tree, path), `${ORIGIN}/${path}`), path).toEqual([]);
    }
  });

  it('and the accent change the version of cards', async () => {
    const image = (tree: Tree) =>
      new URL(metaContent(readPage(tree, `${STORY.slice(1)}index.html`), 'og:image') ?? '');
    const plain = image(await readTree((await newsroom()).dist));
    const versions = [plain, image(svg), image(png)].map(({ search }) => search);
    expect(new Set(versions).size).toBe(3);
    expect(image(svg).pathname).toBe(plain.pathname);
  });
});

describe('an accent', () => {
  // One too light for a light page, and one too dark for a dark one.
  it.each([
    { what: 'in our layout', of: () => svg, light: '#996a00', dark: '#ffb000' },
    { what: 'in one of the publisher’s', of: () => png, light: '#1a1a2e', dark: '#8181b8' },
  ])('can be read, light and dark, $what', async ({ of, ...accents }) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(of(), scheme);
      const texts = await page.evaluate(textColours);
      const accented = texts.filter(({ front }) => front === accents[scheme]);
      expect(accented, scheme).not.toEqual([]);
      for (const { name, front, back } of accented) {
        expect(contrast(front, back), `${name}, ${scheme}`).toBeGreaterThanOrEqual(4.5);
      }
      await page.close();
    }
  });

  it('yields to the site’s own CSS', async () => {
    const page = await open(png);
    await page.addStyleTag({ content: ':root { --ds-accent: rgb(0 80 160); }' });
    const texts = await page.evaluate(textColours);
    expect(texts.map(({ front }) => front)).toContain('#0050a0');
    await page.close();
  });

  it('keeps to a content security policy', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await hostTree(page, { tree: svg, origin: ORIGIN });
    await page.goto(`${ORIGIN}/stories/`, { waitUntil: 'networkidle' });
    // Browsers ask for an icon that the site doesn't have.
    expect(complaints.filter((it) => !it.includes('404'))).toEqual([]);
    expect(await page.content()).toContain('content-security-policy');
    const texts = await page.evaluate(textColours);
    expect(texts.map(({ front }) => front)).toContain('#996a00');
    await page.close();
  });

  it('is that of feeds in browsers', () => {
    expect(readText(svg, 'feed.css')).toContain('--ds-accent: light-dark(#996a00, #ffb000);');
  });
});
