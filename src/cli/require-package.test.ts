import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { requirePackage } from './require-package.ts';

let root: string;
beforeEach(async () => {
  root = await makeFolder(onTestFinished);
});

const ABSENT = '@developing-story/absent';
const asking = (name: string, env = {}) => requirePackage(name, { version: '1.2.3', root, env });

describe('a package that a command needs', () => {
  it('is there or isn’t', async () => {
    await expect(asking('@developing-story/story')).resolves.toBeUndefined();
    await expect(asking(ABSENT)).rejects.toThrow(
      'This command needs the package @developing-story/absent, which isn’t installed.',
    );
  });

  it.each([
    ['package-lock.json', 'npm i -D'],
    ['pnpm-lock.yaml', 'pnpm add -D'],
    ['yarn.lock', 'yarn add -D'],
    ['bun.lock', 'bun add -D'],
  ])('is added to a site with %s by %s', async (lockfile, command) => {
    await writeFile(join(root, lockfile), '');
    await expect(asking(ABSENT, { npm_config_user_agent: 'npm/11.0.0' })).rejects.toMatchObject({
      hint: `Install it: ${command} @developing-story/absent@1.2.3`,
    });
  });

  it.each([
    [{ npm_config_user_agent: 'pnpm/12.1.0 npm/? node/v24.1.0' }, 'pnpm add -D'],
    [{}, 'npm i -D'],
  ])('is added without a lockfile by what runs the command: %o', async (env, command) => {
    await expect(asking(ABSENT, env)).rejects.toMatchObject({
      hint: `Install it: ${command} @developing-story/absent@1.2.3`,
    });
  });
});
