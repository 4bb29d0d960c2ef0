import { readFile } from 'node:fs/promises';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

const config = new URL('../eslint.walls.js', import.meta.url).href;
const { walls, FOLDERS } = (await import(config)) as {
  walls: Linter.Config[];
  FOLDERS: Record<string, string[]>;
};

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
    ...(astro.configs['flat/base'] as []),
    ...walls,
  ],
});

/** What the walls say of a file of the repository that imports something more. */
async function told(file: string, source: string): Promise<string[]> {
  const code = file.endsWith('.astro')
    ? `---\nimport '${source}';\n---\n`
    : `import '${source}';\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ ruleId }) => ruleId ?? 'unreadable') ?? [];
}

describe('the walls of the house', () => {
  it.each([
    ['src/stories/groups.ts', '../pages/views.ts'],
    ['src/pages/follow.ts', '../index.ts'],
    ['src/pages/Page.astro', '../routes/page-paths'],
    ['src/cli/check.ts', '../stories/site.ts'],
    ['src/options/feeds.ts', '../stories/read-stories.ts'],
    ['src/feeds/feed-links.ts', 'astro-developing-story/urls'],
    ['src/feeds/feed-links.ts', 'astro-developing-story'],
    ['src/cards/card-of.ts', 'sharp'],
    ['packages/story/src/types.ts', '@developing-story/feeds'],
    ['packages/theme/src/Time.astro', '@developing-story/cards'],
    ['packages/feeds/src/types.ts', '../../cards/src/index.ts'],
    ['packages/feeds/src/types.ts', '../../../src/urls.ts'],
    ['packages/import/src/types.ts', 'astro-developing-story/urls'],
  ])('keep %s from importing %s', async (file, source) => {
    expect(await told(file, source)).toEqual(['boundaries/dependencies']);
  });

  it.each([
    ['src/pages/follow.ts', '../feeds/feed-links.ts'],
    ['src/feeds/feed-links.ts', 'astro-developing-story/render'],
    ['src/urls.ts', './cards/card-of.ts'],
    ['src/pages/Page.astro', '@developing-story/theme/Layout.astro'],
    ['packages/theme/src/Time.astro', '@developing-story/story'],
    ['packages/cards/src/index.ts', 'sharp'],
  ])('let %s import %s', async (file, source) => {
    expect(await told(file, source)).toEqual([]);
  });
});

it('docs/architecture.md has the walls that are checked', async () => {
  const text = await readFile(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| `(\w+)` +\|[^|]+\| ([^|]*)\|$/gm);
  const told = [...rows].map(([, folder = '', others = '']) => [
    folder,
    others
      .split(',')
      .map((it) => it.trim())
      .filter(Boolean),
  ]);
  expect(Object.fromEntries(told)).toEqual(FOLDERS);
});
