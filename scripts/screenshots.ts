import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import sharp from 'sharp';
import { launchChromium } from '../test/support/chromium.ts';
import { HARD_PAGES, PAGES } from '../test/reading/support/pages.ts';
import { serveSite } from '../test/reading/support/serve-site.ts';
import { composeSheet } from './screenshots/compose-sheet.ts';
import { savePicture } from './screenshots/save-picture.ts';

/**
 * Takes the pictures of README and docs from the demo newsroom as it was last built, and with a
 * folder one of every page kind in every width and scheme:
 *
 *     screenshots.ts
 *     screenshots.ts DIR [--reading DIST] [--sheets]
 *
 * `--reading` takes the hard cases too, from the folder that Astro built of the fixture `reading`
 * (the tests leave it in test/.sites/reading-hard-cases/dist). `--sheets` puts all pictures of a width and
 * scheme on one, small and side by side.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { reading: { type: 'string' }, sheets: { type: 'boolean', default: false } },
});

const DEMO = {
  index: '/stories/',
  story: '/stories/parler-sues-aws/',
  release: '/stories/developing-story-first-release/',
  update: '/stories/parler-sues-aws/update-2021-01-22/',
  topics: '/topics/',
  topic: '/topics/cloud-computing/',
  author: '/authors/staff-of-the-cloud-docket/',
  corrections: '/corrections/',
  subscribe: '/subscribe/',
};

/** The demo's pages that stand in README and docs; the story's is cut below its first notes. */
const IN_DOCS = [
  'story',
  'update',
  'index',
  'topic',
  'author',
  'corrections',
  'subscribe',
] as const;
const DOCS_HEIGHT = { story: 2050 } as Record<string, number | undefined>;

type Scheme = 'light' | 'dark';

const [folder] = positionals;
const server = await preview({ root: process.cwd(), logLevel: 'error' });
const demo = `http://${server.host ?? 'localhost'}:${server.port}`;
const browser = await launchChromium();
try {
  if (folder === undefined) await docs();
  else await everyPage(folder);
} finally {
  await browser.close();
  await server.stop();
}

async function docs(): Promise<void> {
  for (const name of IN_DOCS) {
    const picture = await shoot(`${demo}${DEMO[name]}`, 1280, 'light', DOCS_HEIGHT[name]);
    await savePicture(picture, `docs/${name}.png`);
  }
  await cp('site/dist/cards/parler-sues-aws/update-2021-02-16.png', 'docs/card.png');
}

async function everyPage(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const ofDemo = Object.entries(DEMO).map(([name, path]) => ({ name, address: demo + path }));
  await everyView(dir, 'demo', ofDemo);
  if (options.reading === undefined) return;
  const { origin, stop } = await serveSite(options.reading);
  try {
    const hard = [...PAGES, ...HARD_PAGES].map(({ name, path }) => ({
      name,
      address: origin + path,
    }));
    await everyView(dir, 'reading', hard);
  } finally {
    await stop();
  }
}

async function everyView(
  dir: string,
  site: string,
  pages: readonly { name: string; address: string }[],
): Promise<void> {
  for (const width of [320, 390, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      const files: string[] = [];
      for (const { name, address } of pages) {
        const file = join(dir, `${site}-${name}-${width}-${scheme}.png`);
        await sharp(await shoot(address, width, scheme)).toFile(file);
        files.push(file);
      }
      if (options.sheets)
        await composeSheet(files, join(dir, `sheet-${site}-${width}-${scheme}.png`));
    }
  }
}

/**
 * A picture of a page: of the whole of it, or of its top. What is longer than a browser can draw is
 * cut.
 *
 * @param width In CSS pixels.
 */
async function shoot(
  address: string,
  width: number,
  colorScheme: Scheme,
  height?: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: height ?? 900 }, colorScheme });
  const response = await page.goto(address);
  if (response?.status() !== 200) throw new Error(`There is no ${address}.`);
  await page.evaluate(() => document.fonts.ready);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  // Pictures further down come once they are near.
  await page.setViewportSize({ width, height: height ?? Math.min(whole, 12_000) });
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
    // One that can't be decoded in time is missing from the picture, which shows it.
    return Promise.allSettled([...document.images].map((image) => image.decode()));
  });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
