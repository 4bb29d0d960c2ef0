#!/usr/bin/env node
import { Console } from 'node:console';
import { EXIT } from './command-context.ts';
import { run } from './run.ts';

const { stdin, stdout, stderr, env, argv } = process;

// Whoever reads only the first lines, as `head` does, has had enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// What a config prints when it is imported is for people, and would mix into what machines read.
globalThis.console = new Console(stderr, stderr);

const code = await run(argv.slice(2), {
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  now: () => new Date(),
  interactive: stdin.isTTY && stdout.isTTY,
}).catch((error: unknown) => {
  // A mistake of the command itself.
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.unable;
});

// A config may keep something open, a watcher or a connection, which would keep this running.
await Promise.all([stdout, stderr].map((stream) => new Promise((done) => stream.write('', done))));
process.exit(code);
