import { defineConfig } from 'vitest/config';

/** A whole site is built before the first assertion. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 240_000 };

/** Packed packages, installed into sites outside the repository. */
const INSTALLED = { globalSetup: 'test/packed/support/setup.ts', ...PATIENCE };

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      { test: { name: 'src', include: ['src/**/*.test.ts'], ...PATIENCE } },
      {
        test: {
          name: 'sites',
          include: ['test/*.test.ts'],
          globalSetup: 'test/support/setup.ts',
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'reading',
          include: ['test/reading/*.test.ts'],
          globalSetup: 'test/reading/support/setup.ts',
          ...PATIENCE,
        },
      },
      // One installed site is among all tests; `test:install` has every one.
      {
        test: {
          name: 'install',
          include: ['test/packed/{first-site-pnpm,sizes}.test.ts'],
          ...INSTALLED,
        },
      },
      { test: { name: 'packed', include: ['test/packed/**/*.test.ts'], ...INSTALLED } },
    ],
  },
});
