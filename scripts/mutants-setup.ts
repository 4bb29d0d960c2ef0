import fc from 'fast-check';

// Thousands of mutants run these: what a property sees at all of one, it sees soon.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin isn't global
fc.configureGlobal({ numRuns: 20, seed: 1, interruptAfterTimeLimit: 200 });
