import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { readText } from './read-text.ts';

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});

it('gives every byte of a text back', async () => {
  const text = '\uFEFF---\r\ntitle: Köln 😀\n---\r';
  await writeFile(join(folder, 'a.mdx'), text);
  expect(await readText(join(folder, 'a.mdx'))).toBe(text);
});

it('tells what is no text, and what isn’t there', async () => {
  await writeFile(join(folder, 'b.mdx'), Buffer.from([0x63, 0xe9]));
  expect(await readText(join(folder, 'b.mdx'))).toMatchObject({
    fault: expect.stringContaining('UTF-8') as string,
  });
  expect(await readText(join(folder, 'c.mdx'))).toMatchObject({
    fault: expect.stringContaining('ENOENT') as string,
  });
});
