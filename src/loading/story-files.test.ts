import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { passedOver } from './story-files.ts';

it('tells of every story that would be missing, and why', async () => {
  const folder = await makeFolder();
  const files = ['read.mdx', 'who-is-#1.mdx', 'busy.mdx', 'photo.jpg'];
  for (const file of files) await writeFile(join(folder, file), 'Words.');
  await writeFile(join(folder, 'latin.mdx'), Buffer.from([0x63, 0xe9]));
  const told = await passedOver({ folder, pattern: ['**/*'] }, new Set(['read.mdx']), folder);
  expect(told.map(({ name, file, message }) => [name, file, message])).toEqual([
    ['unreadable-file', 'busy.mdx', 'This file couldn’t be read when the others were.'],
    ['unreadable-file', 'latin.mdx', expect.stringContaining('isn’t UTF-8')],
    ['unreadable-file', 'who-is-#1.mdx', expect.stringContaining('has “#” in it')],
  ]);
});
