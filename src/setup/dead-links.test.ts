import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { requirePages, theirPages } from './dead-links.ts';

const AUTHORS = {
  name: 'author',
  pattern: '/authors/[author]',
  file: 'src/pages/authors/[...id].astro',
  by: 'routes',
} as const;

const NEWS = {
  name: 'story',
  pattern: '/news/[...slug]',
  file: 'src/pages/news/[...slug].astro',
  by: 'urls',
} as const;

/** Looks for pages of authors and of news in a built site of files with some HTML. */
async function look(files: Record<string, string>, base = '/') {
  const root = await makeFolder(onTestFinished);
  for (const [file, html] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), html);
  }
  const dir = pathToFileURL(`${root}/`);
  const feeds = Object.keys(files).filter((file) => /\.(?:xml|json)$/.test(file));
  return requirePages([AUTHORS, NEWS], {
    dir,
    site: 'https://news.example',
    base,
    feeds: feeds.map((file) => new URL(file, dir)),
  });
}

const links = (...to: string[]) => to.map((href) => `<a class="by" href="${href}">A</a>`).join('');

it.each([
  [
    {
      'a.html': links('/authors/ada/', '/authors/', '/authors/ada/page/2/', '/other/x/'),
      'authors/ada/index.html': '',
    },
    '/',
  ],
  [
    {
      'a.html': links('/authors/jos%C3%A9#top', 'https://news.example/authors/b?x'),
      'authors/josé.html': '',
      'authors/b.html': '',
    },
    '/',
  ],
  [{ 'a.html': links('/news/authors/ada', '/authors/elsewhere'), 'authors/ada.html': '' }, '/news'],
  [{ 'a.html': links('https://other.example/authors/ada/') }, '/'],
])('%#: pages that are there, and links to what isn’t theirs, are right', async (files, base) => {
  await expect(look(files, base)).resolves.toBeUndefined();
});

it('each that isn’t is told of, with a page that links to it and what to do', async () => {
  const files = {
    'b/index.html': links(
      '/authors/ada/',
      '/authors/bea/',
      'https://news.example/authors/jos%C3%A9/',
    ),
    'authors/ada/index.html': links('/authors/bea/'),
  };
  await expect(look(files)).rejects.toMatchObject({
    message:
      'src/pages/authors/[...id].astro stands where ours would, and made no page at 2 addresses that are linked to:\n\n  /authors/bea/, in authors/ada/index.html\n  /authors/jos%C3%A9/, in b/index.html\n',
    hint: expect.stringContaining('routes: { author: false }') as string,
  });
});

it('what isn’t a link to a page isn’t followed', async () => {
  const html = `<!-- ${links('/authors/a/')} --><script>'<a href="/authors/b/">'</script>
    <template>${links('/authors/c/')}</template><a title='href="/authors/d/"' href="mailto:x">A</a>
    <p>href="/authors/e/"</p>${links('/news/gone/', 'http://')}`;
  await expect(look({ 'a.html': html })).resolves.toBeUndefined();
});

it.each([
  '<A HREF=/authors/ada>',
  '<area href="../authors/ada/">',
  "<link rel=x href='&#47;authors/ada'>",
])('a link may be written so: %s', async (link) => {
  await expect(look({ 'b/index.html': link })).rejects.toThrow('/authors/ada');
});

const FEEDS = {
  'rss.xml': (url: string) =>
    `<rss><channel><link>https://news.example/news/home/</link><item><link>${url}</link></item></channel></rss>`,
  'atom.xml': (url: string) => `<feed><entry><link href="${url}"/></entry></feed>`,
  'feed.json': (url: string) => JSON.stringify({ items: [{ url }] }),
};

it.each(Object.entries(FEEDS))('what %s leads to is written', async (file, feed) => {
  const url = 'https://news.example/news/2026/flood/#update-1';
  const dead = look({ [file]: feed(url) });
  await expect(dead).rejects.toMatchObject({
    message: `src/pages/news/[...slug].astro stands where urls.story leads, and made no page at an address that is linked to:\n\n  /news/2026/flood/, in ${file}\n`,
    hint: "Return these from its getStaticPaths(). Or say where else they are: urls: { story: '…' }.",
  });
  await expect(
    look({ [file]: feed(url), 'news/2026/flood/index.html': '' }),
  ).resolves.toBeUndefined();
});

describe('pages that the build makes at the publisher’s', () => {
  const locales = [{ prefix: '' }, { prefix: '/de' }];
  const taken = [
    { name: 'author', pattern: AUTHORS.pattern },
    { name: 'topics', pattern: '/topics' },
  ];
  const plan = (routes: object, urls: object = {}) =>
    ({ taken, address: { routes, urls, locales } }) as unknown as Parameters<typeof theirPages>[0];
  const route = {
    entrypoint: AUTHORS.file,
    isPrerendered: true,
    patternRegex: /^\/authors\/.*?\/$/,
  };
  const topics = { entrypoint: 'topics.astro', isPrerendered: true, patternRegex: /^\/topics\/$/ };

  it('are those at one address or another, and no server’s', () => {
    expect(theirPages(plan({}), [route, topics])).toEqual([AUTHORS]);
    expect(theirPages(plan({}), [{ ...route, isPrerendered: false }])).toEqual([]);
  });

  it('are where urls says, in every language, unless ours are there or nothing of the site is', () => {
    const news = {
      entrypoint: NEWS.file,
      isPrerendered: true,
      patternRegex: /^(\/de)?\/news\/.*$/,
    };
    const urls = { story: '/news/[slug]/', update: '/x/[slug]/#[id]' };
    const pages = theirPages(plan({ story: false, update: false }, urls), [news]);
    expect(pages.map(({ pattern }) => pattern)).toEqual([
      '/news/[...slug]/',
      '/de/news/[...slug]/',
    ]);
    expect(theirPages(plan({ story: '/s/[slug]' }, urls), [news])).toEqual([]);
  });
});
