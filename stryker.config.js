/**
 * What `pnpm test:mutants` does: it breaks the code of two packages in thousands of small ways, and
 * tells which of them no test of theirs notices.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.ts' },
  mutate: [
    'packages/{story,feeds}/src/**/*.ts',
    '!**/*.test.ts',
    '!**/golden/**',
    // Dictionaries: whether a word is right, the theme's glossary and tests of languages tell.
    '!packages/story/src/words/languages/*.ts',
  ],
  // What goes into the copy that is broken.
  ignorePatterns: [
    '**',
    '!packages/{story,feeds}/**',
    '!*.json',
    '!vitest.mutants.ts',
    '!scripts/mutants/**',
    '**/{dist,node_modules}',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Added to what Stryker measured at the start: a mutant that never ends keeps all others waiting,
  // and none may count as found because a machine that others use is slow.
  timeoutMS: 10_000,
  timeoutFactor: 4,
  // A run of some files leaves what is known of the others.
  incremental: true,
  incrementalFile: '.stryker/results.json',
  tempDirName: '.stryker/sandboxes',
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/mutants.html' },
  thresholds: { high: 95, low: 85, break: 85 },
};
