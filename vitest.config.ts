import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

/** Time limits of all projects, in milliseconds. They end what hangs, and nothing that is slow. */
export const LIMITS = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: PATIENCE } },
};

/** Packages whose tests need no Vite of their own. Their modules keep nothing, so files share them. */
const PLAIN_PACKAGES = ['story', 'feeds', 'cards', 'import'];

export default defineConfig({
  test: {
    ...LIMITS,
    // Most of what runs is Astro's builds, in processes that the worker only waits for.
    maxWorkers: '100%',
    globalSetup: 'test/support/run-folder.ts',
    projects: [
      ...PLAIN_PACKAGES.map((name) => ({
        test: { name, isolate: false, include: [`packages/${name}/{src,test}/**/*.test.ts`] },
      })),
      'packages/theme',
      { test: { name: 'src', isolate: false, include: ['src/**/*.test.ts'] } },
      { test: { name: 'scripts', include: ['scripts/*.test.ts'] } },
      { test: { name: 'sites', isolate: false, include: ['test/{,reading/}*.test.ts'] } },
      // Packed packages, installed into sites outside the repository.
      {
        test: {
          name: 'packed',
          include: ['test/packed/**/*.test.ts'],
          globalSetup: 'test/packed/support/setup.ts',
        },
      },
    ],
  },
});
