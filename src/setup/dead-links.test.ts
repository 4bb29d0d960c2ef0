import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { requirePages, theirPages } from './dead-links.ts';

const AUTHORS = {
  name: 'author',
  pattern: '/authors/[author]',
  file: 'src/pages/authors/[...id].astro',
} as const;

/** Looks for pages of authors in a built site of files with some HTML. */
async function look(files: Record<string, string>, base = '/') {
  const root = await makeFolder(onTestFinished);
  for (const [file, html] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), html);
  }
  const site = { dir: pathToFileURL(`${root}/`), site: 'https://news.example', base };
  return requirePages([AUTHORS], site);
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

it('what a server makes, and what is one page, isn’t looked for', () => {
  const taken = [
    { name: 'author', pattern: '/authors/[author]' },
    { name: 'topics', pattern: '/topics' },
  ] as never[];
  const pages = new Map([
    ['/authors/[]', AUTHORS.file],
    ['/topics', 'src/pages/topics.astro'],
  ]);
  const route = { entrypoint: AUTHORS.file, isPrerendered: true };
  const topics = { entrypoint: 'src/pages/topics.astro', isPrerendered: true };
  expect(theirPages({ taken, pages }, [route, topics])).toEqual([AUTHORS]);
  expect(theirPages({ taken, pages }, [{ ...route, isPrerendered: false }])).toEqual([]);
});
