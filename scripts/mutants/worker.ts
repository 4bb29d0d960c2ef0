import { parentPort } from 'node:worker_threads';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';

/** What runs the tests in the thread of `lasting-thread.ts`. */

if (!parentPort) throw new Error('This runs in a thread.');
const port = parentPort;
let listens = false;
let lastRun: ((message: unknown) => void) | undefined;

init({
  post: (message) => {
    port.postMessage(message);
  },
  // The first to listen takes what to do, and each run adds one for its own answers.
  on: (listener) => {
    port.on('message', listener);
    if (!listens) {
      listens = true;
      return;
    }
    if (lastRun) port.off('message', lastRun);
    lastRun = listener;
  },
  off: (listener) => port.off('message', listener),
  runTests: (state, traces) => runBaseTests('run', state, traces),
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  setup: setupEnvironment,
});
