import fc from 'fast-check';
import { inject, vi } from 'vitest';

// Thousands of mutants run these: what a property sees at all of one, it sees soon. What is
// interrupted before it ran counts as failed, so the time is long for a slow machine.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin isn't global
fc.configureGlobal({ numRuns: 20, seed: 1, interruptAfterTimeLimit: 5_000 });

// The thread lasts, and a mutant may not see what another left.
const run = globalThis as { mutant?: unknown };
const mutant = inject('activeMutant' as never) as unknown;
if (run.mutant !== mutant) vi.resetModules();
run.mutant = mutant;
