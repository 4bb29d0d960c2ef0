import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A Redis that keeps nothing. */
export interface RunningRedis {
  /** Of its socket, absolute: it listens on no port. */
  path: string;
  stop: () => Promise<void>;
}

/** @throws Error where there is no `redis-server`: how to get it. */
export async function startRedis(): Promise<RunningRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'developing-story-redis-'));
  const path = join(dir, 'redis.sock');
  const args = ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(server, 'spawn');
  } catch (cause) {
    await rm(dir, { recursive: true });
    throw new Error(
      'These tests need a Redis: install redis-server (Debian and Ubuntu: apt-get install redis-server; macOS: brew install redis) and run them again. `pnpm test:units` needs none.',
      { cause },
    );
  }
  const stop = async () => {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill()) await ended;
    await rm(dir, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.includes('eady to accept connections')) continue;
    server.stdout.resume();
    return { path, stop };
  }
  await stop();
  throw new Error('The Redis of these tests ended before it began.');
}
