import { cp, mkdir } from 'node:fs/promises';
import { preview } from 'astro';
import { launchChromium } from '../test/chromium.ts';

/**
 * Takes the README's pictures from the demo newsroom as it was last built. Other pages and widths:
 * `screenshots.ts DIR` puts one of each page kind, narrow and wide, light and dark, into a folder.
 */
const PAGES = {
  story: '/stories/parler-sues-aws/',
  release: '/stories/developing-story-first-release/',
  update: '/stories/parler-sues-aws/update-2021-01-22/',
  index: '/stories/',
};

const [folder] = process.argv.slice(2);
const server = await preview({ root: process.cwd(), logLevel: 'error' });
const browser = await launchChromium();
try {
  if (folder) await everyPage(folder);
  else await readme();
} finally {
  await browser.close();
  await server.stop();
}

async function everyPage(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [name, path] of Object.entries(PAGES)) {
    for (const width of [320, 390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await shoot(path, `${dir}/${name}-${width}-${colorScheme}.png`, { width, colorScheme });
      }
    }
  }
}

async function readme(): Promise<void> {
  await shoot(PAGES.story, 'docs/story.png', { width: 1280, height: 2050, colorScheme: 'light' });
  await cp('site/dist/cards/parler-sues-aws/update-2021-02-16.png', 'docs/card.png');
}

async function shoot(
  path: string,
  file: string,
  view: { width: number; height?: number; colorScheme: 'light' | 'dark' },
): Promise<void> {
  const { width, height, colorScheme } = view;
  const page = await browser.newPage({
    viewport: { width, height: height ?? 900 },
    colorScheme,
  });
  await page.goto(`http://${server.host ?? 'localhost'}:${server.port}${path}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage: height === undefined });
  await page.close();
}
