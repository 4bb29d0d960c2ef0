import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedPictures, readStory } from '@developing-story/story/parse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { missingPictures } from './missing-pictures.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pictures-'));
  for (const name of ['stories/gate.JPG', 'stories/old gate.png', 'public/logo.png']) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), '');
  }
});

afterAll(() => rm(root, { recursive: true }));

const context = { timeZone: 'UTC', lang: 'en', now: new Date('2026-03-01T12:00Z') };

async function told(fields: string, body = 'Text.') {
  const source = `---\ntitle: T\npublished: 2026-02-01\n${fields}---\n\n${body}\n`;
  const named = namedPictures(readStory(source, context));
  const found = await missingPictures(named, join(root, 'stories/a.mdx'), root);
  return found.map(({ position, message, hint }) => [position.line, message, hint]);
}

const image = (src: string) => `image: { src: ${src}, alt: A }\n`;

it.each(['./gate.JPG', '../public/logo.png', '/stories/gate.JPG', '~/assets/gate.jpg'])(
  '%s is there, or an alias of the site',
  async (src) => {
    expect(await told(image(src))).toEqual([]);
  },
);

it.each([
  [
    './gate.jpg',
    'There is no picture ./gate.jpg: nothing of this name is there.',
    'Did you mean ./gate.JPG? Capitals count.',
  ],
  [
    './tower.jpg',
    'There is no picture ./tower.jpg: nothing of this name is there.',
    'Put the picture there, or write the path to it from this file. Capitals count.',
  ],
  [
    'gate.JPG',
    'There is no picture gate.JPG: without ./ in front, what is named isn’t looked for beside this file.',
    'Write ./gate.JPG.',
  ],
  [
    '/logo.png',
    'There is no picture /logo.png: a path that begins with / is one from the site’s folder. Pictures in public/ aren’t made ready for pages, feeds and cards.',
    'Put the picture beside this file, and write ./logo.png.',
  ],
])('%s is missing', async (src, message, hint) => {
  expect(await told(image(src))).toEqual([[4, message, hint]]);
});

it('is asked for by notes and by Markdown', async () => {
  const note = (attributes: string, text = 'Text.') =>
    `<EditorsNote ${attributes}>\n\n${text}\n\n</EditorsNote>\n\n`;
  const body = [
    note("date=\"2026-02-08\" image={{ src: './a.jpg', alt: 'A' }}"),
    note("date=\"2026-02-07\" card={{ src: './b.jpg', alt: 'B' }}", '![C](./c.jpg)'),
    '![There](./old%20gate.png) ![Elsewhere](https://a.example/x.jpg)',
  ].join('');
  expect((await told('', body)).map(([line]) => line)).toEqual([6, 12, 14]);
});

it('is not asked for by what was withdrawn, nor by drafts', async () => {
  const note = (attributes: string) =>
    `<EditorsNote ${attributes} image={{ src: './a.jpg', alt: 'A' }}>\n\n![B](./b.jpg)\n\n</EditorsNote>\n\n`;
  const body =
    note('date="2026-02-08" draft') +
    note('date="2026-02-07" withdrawn="2026-02-08" reason="Forged."');
  expect(await told('', body)).toEqual([]);
  expect(await told(`${image('./a.jpg')}draft: true\n`)).toEqual([]);
  expect(await told(`${image('./a.jpg')}withdrawn: 2026-02-08\nreason: Forged.\n`)).toEqual([]);
});
