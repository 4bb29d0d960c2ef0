#!/usr/bin/env node
import { EXIT } from './command-context.ts';
import { run } from './run.ts';

const { stdin, stdout, stderr, env, argv } = process;

// Whoever reads only the first lines, as `head` does, has had enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(argv.slice(2), {
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
