import { expect, it } from 'vitest';
import { requireSettled } from './settled-config.ts';

const folder = new URL('file:///site/');
const base = { root: folder, srcDir: folder, publicDir: folder, redirects: {}, i18n: undefined };
const plan = (...patterns: string[]) => ({
  injected: patterns.map((pattern) => ({ pattern })) as never[],
});
const named = (...names: string[]) => names.map((name) => ({ name, hooks: {} }));

it('routes that are as they were given to Astro are right, whatever else was set', () => {
  const settled = { ...base, redirects: { '/old': '/' }, integrations: named('a') };
  expect(() => {
    requireSettled({ plan: plan('/a'), config: base }, { plan: plan('/a'), config: settled });
  }).not.toThrow();
});

it('others are refused, with what has changed, who may have done it, and what to do', () => {
  const i18n = { locales: ['en'], defaultLocale: 'en', routing: 'manual' } as never;
  const integrations = named('a', 'astro-developing-story', 'b', '@astrojs/mdx', 'c');
  const config = { ...base, redirects: { '/old': '/' }, i18n, integrations };
  expect(() => {
    requireSettled({ plan: plan('/a'), config: base }, { plan: plan('/en/a'), config });
  }).toThrow(
    expect.objectContaining({
      message:
        'An integration that stands after developingStory() sets i18n and redirects, so pages would stand at other addresses than those that lead to them.',
      hint: 'Put developingStory() last in integrations, after b or c; or write i18n and redirects in astro.config.mjs itself.',
    }),
  );
});
