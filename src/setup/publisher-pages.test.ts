import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { siteLocales } from '../addresses/locales.ts';
import { publisherPages, standsAt } from './publisher-pages.ts';
import { parseOptions } from '../options/parse.ts';
import { siteRoutes } from '../addresses/site-routes.ts';

let pages: Map<string, string>;

beforeAll(async () => {
  const root = await makeFolder();
  const files = [
    'src/pages/index.astro',
    'src/pages/[...path].astro',
    'src/pages/_stories/index.astro',
    'src/pages/stories.json.ts',
    'src/pages/[lang]/stories/[slug].astro',
    'src/pages/news/[story]/index.astro',
    'public/rss.xml',
    'public/stories/index.html',
    'src/pages/cards/[...slug].png.ts',
    'src/pages/topics/[a]/[b]/[c].astro',
    'src/pages/[lang]/authors/[author]/page/[page].astro',
  ];
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  const url = pathToFileURL(`${root}/`);
  pages = publisherPages({
    root: url,
    srcDir: new URL('src/', url),
    publicDir: new URL('public/', url),
    redirects: { '/news': '/stories' },
  });
});

const at = (pattern: string) =>
  standsAt(pages, { name: 'story', pattern, entrypoint: new URL('file:///route.astro') });

describe('a publisher’s page', () => {
  it.each([
    ['/', 'src/pages/index.astro'],
    ['/rss.xml', 'public/rss.xml'],
    ['/stories', 'public/stories/index.html'],
    ['/news', "redirects['/news']"],
    ['/news/[...slug]', 'src/pages/news/[story]/index.astro'],
    ['/en/stories/[...slug]', 'src/pages/[lang]/stories/[slug].astro'],
    ['/cards/[...slug].png', 'src/pages/cards/[...slug].png.ts'],
    ['/stories/[...slug]', undefined],
    ['/anything', undefined],
    ['/en/stories', undefined],
  ])('at %s is %s', (pattern, expected) => {
    expect(at(pattern)).toBe(expected);
  });

  it.each([
    ['/topics/[topic]/page/[page]', undefined],
    ['/en/authors/[author]/page/[page]', 'src/pages/[lang]/authors/[author]/page/[page].astro'],
  ])('at further pages, %s, is %s', (pattern, expected) => {
    const entrypoint = new URL('file:///route.astro');
    const route = { name: 'topic' as const, pattern, entrypoint, continues: '/topics/[topic]' };
    expect(standsAt(pages, route)).toBe(expected);
  });

  it('stands at what our own routes are made of', () => {
    const routes = siteRoutes(parseOptions(), siteLocales(undefined));
    expect(routes.filter((route) => standsAt(pages, route)).map(({ name }) => name)).toEqual([
      'index',
      'rss',
      'cards',
    ]);
  });
});
