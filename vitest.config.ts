import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

/** Of all projects: time limits, in milliseconds, which end what hangs and nothing that is slow; and workers. */
export const LIMITS = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: PATIENCE } },
  // Most of what runs is Astro's builds and browsers, in processes that the worker only waits for.
  maxWorkers: '100%',
};

/** Packages whose tests need no Vite of their own. Their modules keep nothing, so files share them. */
const PLAIN_PACKAGES = ['story', 'feeds', 'cards', 'import'];

export default defineConfig({
  test: {
    ...LIMITS,
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
