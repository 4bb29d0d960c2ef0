import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { presentPictures } from './present-pictures.ts';

it('leaves pictures that are there, and takes the others out of a story and its notes', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'there.png'), '');
  const there = { src: './there.png', alt: 'There' };
  const none = { src: './none.png', alt: 'None' };
  const { data, missing } = await presentPictures(
    { title: 'Gate', image: none, card: false, notes: [{ id: 'a', image: there, card: none }] },
    join(folder, 'gate.mdx'),
    folder,
  );
  expect(data).toEqual({ title: 'Gate', card: false, notes: [{ id: 'a', image: there }] });
  expect(missing).toEqual([join(folder, 'none.png'), join(folder, 'none.png')]);
});
