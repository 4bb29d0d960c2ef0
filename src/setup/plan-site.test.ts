import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { parseOptions } from '../options/parse.ts';
import type { DevelopingStoryOptions } from '../options/types.ts';
import { planSite } from './plan-site.ts';

/** The plan for a site that has these pages. */
function planWith(...files: string[]) {
  return plan({}, files);
}

async function plan(options: DevelopingStoryOptions, files: string[], adapter?: AstroIntegration) {
  const root = await makeFolder(onTestFinished);
  for (const file of files) {
    await mkdir(dirname(join(root, 'src/pages', file)), { recursive: true });
    await writeFile(join(root, 'src/pages', file), '');
  }
  const url = pathToFileURL(`${root}/`);
  const site = planSite(parseOptions(options), {
    root: url,
    srcDir: new URL('src/', url),
    publicDir: new URL('public/', url),
    redirects: {},
    site: 'https://news.example',
    i18n: undefined,
    adapter,
  });
  return { ...site, root, patterns: site.injected.map(({ pattern }) => pattern) };
}

it('lists go on at addresses of their own, and so do the notes of a story', async () => {
  const { patterns, warnings } = await planWith('about.astro');
  for (const pattern of [
    '/stories/page/[page]',
    '/topics/[topic]/page/[page]',
    '/authors/[author]/page/[page]',
    '/stories/[...slug]/notes/[page]',
  ]) {
    expect(patterns).toContain(pattern);
  }
  expect(warnings).toEqual([]);
});

it('where a list is the publisher’s, so are its further pages', async () => {
  const { patterns, warnings } = await planWith('stories/index.astro');
  expect(patterns).not.toContain('/stories/page/[page]');
  expect(patterns).toContain('/topics/[topic]/page/[page]');
  expect(warnings).toHaveLength(1);
});

it('further pages of the publisher’s take the place of ours alone', async () => {
  const { patterns, warnings } = await planWith('stories/page/[number].astro');
  expect(patterns).toContain('/stories');
  expect(patterns).not.toContain('/stories/page/[page]');
  expect(warnings).toEqual([
    "src/pages/stories/page/[number].astro stands at /stories/page/[page], so the further pages of /stories are left to it. To have both, move ours with routes: { index: '…' }.",
  ]);
});

it('where the story’s page is the publisher’s, all of its notes are', async () => {
  const { patterns, address, warnings } = await planWith('stories/[slug].astro');
  expect(patterns).not.toContain('/stories/[...slug]/notes/[page]');
  expect(address.routes.notes).toBe(false);
  expect(warnings).toHaveLength(1);
});

it('a feed of the publisher’s takes the place of ours, archives and all', async () => {
  const { patterns, address, warnings } = await planWith('corrections/rss.xml.ts');
  expect(patterns.filter((pattern) => pattern.startsWith('/corrections'))).toEqual([
    '/corrections',
  ]);
  expect(address.feeds).toMatchObject({ corrections: [], topic: ['rss'] });
  expect(warnings).toEqual([
    "src/pages/corrections/rss.xml.ts stands at /corrections/rss.xml, so our feed is left out. To have both, move ours with its page: routes: { corrections: '…' }.",
  ]);
});

it('a picture that isn’t there is told once, by the option that names it', async () => {
  const publication = { logo: './logo.svg' };
  await expect(plan({ publication }, [])).rejects.toThrow(
    /can’t use an option:\n\n\*\*publication\.logo\*\*: '\.\/logo\.svg' isn’t a file of this project/,
  );
});

it('takumi is to be installed where it is to draw cards', async () => {
  const cards = { engine: 'takumi' } as const;
  await expect(plan({ cards }, [])).rejects.toThrow(
    /\*\*cards\.engine\*\*: 'takumi' needs the package @takumi-rs\/core, which isn’t installed.*\n.*npm install @takumi-rs\/core/,
  );
  const { patterns } = await plan({ cards, routes: { cards: false } }, []);
  expect(patterns).toContain('/stories');
});

it('what is left to a server needs one', async () => {
  const render = { updates: 'on-demand', cards: 'on-demand', archives: 'on-demand' } as const;
  await expect(plan({ render }, [])).rejects.toThrow(
    `can’t use an option:

**render**: { updates: 'on-demand', cards: 'on-demand', archives: 'on-demand' } leaves the pages of updates, share cards and the archives of feeds to a server, and Astro’s config has no adapter that makes one.
  Add an adapter for Node to Astro’s config, as npx astro add node does; or write "prerendered" instead, and the build makes them.`,
  );
  const workers = { name: '@astrojs/cloudflare', hooks: {} };
  await expect(plan({ render: { cards: 'on-demand' } }, [], workers)).rejects.toThrow(
    "**render**: { cards: 'on-demand' } leaves share cards to a server, and Cloudflare’s workers don’t run the native code by which cards are drawn and told apart.",
  );
  const { injected } = await plan({ render }, [], { name: '@astrojs/node', hooks: {} });
  expect(injected.filter(({ onDemand }) => onDemand).map(({ pattern }) => pattern)).toEqual([
    '/stories/[...slug]/[id]',
    '/rss-[archive].xml',
    '/stories/rss-[archive].xml',
    '/stories/[...slug]/rss-[archive].xml',
    '/topics/[topic]/rss-[archive].xml',
    '/authors/[author]/rss-[archive].xml',
    '/corrections/rss-[archive].xml',
    '/cards/[...slug].png',
    '/cards/[...slug]/[id].png',
    '/cards/page/[...page].png',
  ]);
});
