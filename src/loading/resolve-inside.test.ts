import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { OutsideError, resolveInside } from './resolve-inside.ts';

let top: string;
let folder: string;

beforeAll(async () => {
  top = await makeFolder();
  folder = join(top, 'stories');
  await mkdir(join(folder, '2021'), { recursive: true });
  await mkdir(join(top, 'stories-old'));
  await writeFile(join(folder, '2021/a.mdx'), '');
  await writeFile(join(top, 'secret.mdx'), '');
  await symlink('2021/a.mdx', join(folder, 'link-inside.mdx'));
  await symlink('../secret.mdx', join(folder, 'link-outside.mdx'));
  await symlink('..', join(folder, 'up'));
  await symlink('../nowhere.mdx', join(folder, 'dangling.mdx'));
  await symlink(folder, join(top, 'linked-folder'));
});

it.each([
  ['2021/a.mdx', '2021/a.mdx'],
  ['./2021/../2021/a.mdx', '2021/a.mdx'],
  ['new/deep/b.mdx', 'new/deep/b.mdx'],
  ['link-inside.mdx', '2021/a.mdx'],
  ['..a.mdx', '..a.mdx'],
])('%s is in the folder', async (path, file) => {
  expect(await resolveInside(folder, path)).toBe(join(folder, file));
  expect(await resolveInside(folder, join(folder, path))).toBe(join(folder, file));
  expect(await resolveInside(join(top, 'linked-folder'), path)).toBe(join(folder, file));
});

it.each([
  '../secret.mdx',
  '..',
  '.',
  '',
  '/etc/passwd',
  '../stories-old/a.mdx',
  'link-outside.mdx',
  'up/secret.mdx',
  'up/new.mdx',
  'dangling.mdx',
  'a\0.mdx',
])('%j is not', async (path) => {
  await expect(resolveInside(folder, path)).rejects.toThrow(OutsideError);
});

it('a folder that doesn’t exist yet has files too', async () => {
  expect(await resolveInside(join(top, 'later'), 'a.mdx')).toBe(join(top, 'later/a.mdx'));
  await expect(resolveInside(join(top, 'later'), '../a.mdx')).rejects.toThrow(OutsideError);
});
