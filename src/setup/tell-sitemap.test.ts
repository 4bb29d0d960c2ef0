import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { tellSitemap } from './tell-sitemap.ts';

type Built = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

const dir = pathToFileURL('/site/dist/');
const entrypoint = new URL('file:///route.astro');
const ROUTES = [
  { name: 'story', pattern: '/stories/[...story]', entrypoint },
  { name: 'update', pattern: '/stories/[...story]/[update]', entrypoint },
  { name: 'notes', pattern: '/stories/[...story]/notes/[page]', entrypoint },
] as const;

/** The pages that a sitemap is told of. */
async function told(index: boolean, [story, update, notes]: readonly [string, string, string]) {
  let pages: string[] = [];
  const sitemap: AstroIntegration = {
    name: '@astrojs/sitemap',
    hooks: {
      'astro:build:done': (built) => {
        pages = built.pages.map(({ pathname }) => pathname);
      },
    },
  };
  tellSitemap([sitemap], ROUTES, { updates: { index, canonical: 'self' } }, () => ['a/on-demand/']);
  const files = [story, update, notes].map((path) => [new URL(path, dir)]);
  const built = {
    dir,
    pages: [story, update, notes].map((path) => ({
      pathname: path.replace(/index\.html$|\.html$/, ''),
    })),
    assets: new Map(ROUTES.map(({ pattern }, at) => [pattern, files[at] ?? []])),
  };
  await sitemap.hooks['astro:build:done']?.(built as unknown as Built);
  return pages;
}

it.each([
  ['directory', ['a/index.html', 'a/u/index.html', 'a/notes/1/index.html'], ['a/'], 'a/u/'],
  ['file', ['a.html', 'a/u.html', 'a/notes/1.html'], ['a'], 'a/u'],
  ['ünicode', ['ü b/index.html', 'ü b/ü/index.html', 'ü b/notes/1/index.html'], ['ü b/'], 'ü b/ü/'],
] as const)('pages of format %s', async (_, [story, update, notes], left, own) => {
  expect(await told(false, [story, update, notes])).toEqual([...left, 'a/on-demand/']);
  expect(await told(true, [story, update, notes])).toEqual([...left, own, 'a/on-demand/']);
});
