import boundaries from 'eslint-plugin-boundaries';

/**
 * What each folder of `src/` may import of the others: the data's way, with no way back. A file at
 * the root of `src/` is public and may import anything; no folder imports one, but for
 * `astro-developing-story/render` by that name. docs/architecture.md tells what each folder knows.
 */
export const FOLDERS = {
  addresses: [],
  words: ['addresses'],
  options: ['addresses', 'words'],
  setup: ['addresses', 'words', 'options'],
  vite: ['setup'],
  loading: ['setup'],
  stories: ['addresses', 'words'],
  cards: ['addresses', 'stories'],
  feeds: ['addresses', 'options', 'stories', 'cards'],
  pages: ['addresses', 'words', 'stories', 'cards', 'feeds'],
  routes: ['addresses', 'stories', 'cards', 'feeds', 'pages'],
  cli: ['setup', 'loading'],
};

/** What each package may import of the others. */
const PACKAGES = {
  story: [],
  feeds: ['story'],
  cards: ['story'],
  theme: ['story'],
  import: ['story'],
};

const OURS = ['@developing-story/*', '@developing-story/*/**'];
const INTEGRATION = ['astro-developing-story', 'astro-developing-story/**'];

/** Names under which a package, or a part of one, is imported. */
const names = (packages) =>
  packages.flatMap((name) => [`@developing-story/${name}`, `@developing-story/${name}/**`]);

const element = (type, pattern) => ({ type, pattern, partialMatch: false });
const within = (type) => ({ element: { type } });
const named = (source) => ({ dependency: { source } });

export const walls = [
  {
    files: ['src/**/*.{ts,astro}', 'packages/*/src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', '**/*.d.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...Object.keys(FOLDERS).map((name) => element(name, `src/${name}`)),
        ...Object.keys(PACKAGES).map((name) => element(`package-${name}`, `packages/${name}/src`)),
        element('public', 'src'),
      ],
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.js'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [
            { from: within('*'), allow: { to: { module: { origin: ['external', 'core'] } } } },
            { from: within('public'), allow: { to: within('*') } },
            // What draws runs native code, which lives in one place.
            {
              from: within('!package-cards'),
              disallow: { to: { module: { source: ['satori', 'sharp', '@takumi-rs/core'] } } },
            },
            ...Object.entries(FOLDERS).flatMap(([name, others]) => [
              { from: within(name), allow: { to: within([name, ...others]) } },
              { from: within(name), disallow: named(INTEGRATION) },
              { from: within(name), allow: named(['astro-developing-story/render']) },
            ]),
            {
              from: within('options'),
              allow: { to: within('stories'), dependency: { kind: 'type' } },
            },
            ...Object.entries(PACKAGES).flatMap(([name, others]) => [
              { from: within(`package-${name}`), allow: { to: within(`package-${name}`) } },
              { from: within(`package-${name}`), disallow: named([...OURS, ...INTEGRATION]) },
              { from: within(`package-${name}`), allow: named(names(others)) },
            ]),
          ],
        },
      ],
    },
  },
];
