import { defineConfig } from 'vitest/config';

/** The tests that mutants have to get by: those of the packages which `stryker.config.js` names. */
export default defineConfig({
  test: {
    include: ['packages/{story,feeds}/{src,test}/**/*.test.ts'],
    // These show how long large input takes; of what is done with it, the others tell.
    exclude: ['**/hostile.test.ts'],
    isolate: false,
    setupFiles: 'scripts/mutants-setup.ts',
    testTimeout: 600_000,
  },
});
