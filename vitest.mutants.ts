import { defineConfig } from 'vitest/config';
import { lastingThread } from './scripts/mutants/lasting-thread.ts';

/** The tests that mutants have to get by: those of the packages which `stryker.config.js` names. */
export default defineConfig({
  plugins: [
    {
      name: 'lasting-thread',
      // Stryker would have another pool.
      configureVitest: ({ project }) => {
        Object.assign(project.config, { pool: lastingThread.name, poolRunner: lastingThread });
      },
    },
  ],
  test: {
    // Those beside the code. What they are made with has tests in `test/`, which make documents as
    // they load: every test would have to run for every mutant of those.
    include: ['packages/{story,feeds}/src/**/*.test.ts'],
    // These show how long large input takes; of what is done with it, the others tell.
    exclude: ['**/hostile.test.ts'],
    isolate: false,
    setupFiles: 'scripts/mutants/setup.ts',
    testTimeout: 600_000,
  },
});
