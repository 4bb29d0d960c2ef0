import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compilerVersion } from './compiler-version.ts';

it('changes with a plugin that the site’s config imports, and with the lockfile, and goes back', async () => {
  const site = await mkdtemp(join(tmpdir(), 'compiler-'));
  const write = (name: string, text: string) => writeFile(join(site, name), text);
  try {
    await write('astro.config.mjs', "import { plugin } from './plugin';\nexport default {};\n");
    await write('plugin.ts', 'export const plugin = 1;\n');
    await write('pnpm-lock.yaml', 'a: 1\n');
    const first = await compilerVersion(site);
    await write('plugin.ts', 'export const plugin = 2;\n');
    const second = await compilerVersion(site);
    await write('pnpm-lock.yaml', 'a: 2\n');
    const third = await compilerVersion(site);
    expect(new Set([first, second, third]).size).toBe(3);
    await write('pnpm-lock.yaml', 'a: 1\n');
    await write('plugin.ts', 'export const plugin = 1;\n');
    expect(await compilerVersion(site)).toBe(first);
  } finally {
    await rm(site, { recursive: true });
  }
});
