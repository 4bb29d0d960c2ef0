import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THEME } from './our-folders.ts';
import { tokensPlugin } from './tokens.ts';

let root: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'tokens-')));
  await writeFile(join(root, 'site.css'), `@import '${THEME}theme.css';\n`);
});
afterAll(() => rm(root, { recursive: true }));

/** The CSS of a site that imports the theme's. */
async function cssFor(accent: string | undefined, cssTarget: string): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [tokensPlugin(accent)],
    build: {
      write: false,
      cssTarget,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'site.css') },
    },
  })) as Rolldown.RolldownOutput;
  const css = output.find(({ fileName }) => fileName.endsWith('.css'));
  return css?.type === 'asset' ? String(css.source) : '';
}

describe('the theme’s tokens', () => {
  it('are initial values, the accent that of the publication', async () => {
    const css = await cssFor('light-dark(#996a00, #ffb000)', 'esnext');
    expect(css).toMatch(/@property --ds-accent\{[^}]*initial-value:light-dark\(#996a00,#ffb000\)/);
    expect(css).toMatch(/@property --ds-ink\{[^}]*initial-value:light-dark\(#17171b,#ebe8e1\)/);
  });

  it('are as they are without an accent', async () => {
    expect(await cssFor(undefined, 'esnext')).toMatch(
      /--ds-accent\{[^}]*light-dark\(#a3142b,#ff8189\)/,
    );
  });

  it('are declared where light-dark() is written in another way, which no initial value may be', async () => {
    const css = await cssFor('light-dark(#996a00, #ffb000)', 'safari16');
    expect(css).not.toMatch(/@property [^}]*var\(/);
    expect(css).toMatch(
      /@layer developing-story\{[^@]*--ds-accent:var\(--lightningcss-light,#996a00\)/,
    );
    expect(css).toMatch(/@property --ds-measure\{[^}]*initial-value:38rem/);
  });
});
