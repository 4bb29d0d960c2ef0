import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      {
        test: {
          name: 'sites',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          // A whole site is built before the first assertion.
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
