import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolRunnerInitializer } from 'vitest/node';

let thread: Worker | undefined;

function running(): Worker {
  if (!thread) throw new Error('No test has run yet.');
  return thread;
}

/**
 * A thread for the tests of every mutant. Vitest's own end with a run, and the next one loads the
 * libraries again, which takes far longer than the tests.
 */
export const lastingThread: PoolRunnerInitializer = {
  name: 'lasting-thread',
  createPoolWorker: ({ env, execArgv }) => ({
    name: 'lasting-thread',
    start: () => {
      thread ??= new Worker(join(import.meta.dirname, 'worker.ts'), { env, execArgv });
      thread.unref();
      return Promise.resolve();
    },
    // Vitest takes back what else it listens to.
    stop: () => {
      running().removeAllListeners('message');
      return Promise.resolve();
    },
    on: (event, listener) => running().on(event, listener),
    off: (event, listener) => running().off(event, listener),
    send: (message) => {
      running().postMessage(message);
    },
    deserialize: (message) => message,
  }),
};
