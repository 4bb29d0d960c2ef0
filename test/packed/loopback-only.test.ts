import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const run = promisify(execFile);
const log = join(inject('sites'), 'guarded.network.log');

/** Whether a script's one promise is kept under guard. */
async function guarded(promise: string): Promise<string> {
  const script = `
    import { get } from 'node:https';
    import { lookup } from 'node:dns/promises';
    import { connect } from 'node:net';
    import { once } from 'node:events';
    await (async () => ${promise})().then(
      () => console.log('let through'),
      (error) => console.log((error.cause ?? error).message),
    );
    process.exit();`;
  const { stdout } = await run(
    process.execPath,
    [
      ...['--import', join(import.meta.dirname, 'support/loopback-only.ts')],
      ...['--input-type=module', '--eval', script],
    ],
    { env: { ...process.env, NETWORK_LOG: log } },
  );
  return stdout.trim();
}

it('refuses every connection to another machine, and tells which', async () => {
  const tries = {
    'fetched.example': `fetch('https://fetched.example')`,
    'got.example': `once(get('https://got.example'), 'response')`,
    'looked-up.example': `lookup('looked-up.example')`,
    '192.0.2.1': `once(connect(80, '192.0.2.1'), 'connect')`,
  };
  for (const [host, promise] of Object.entries(tries)) {
    expect(await guarded(promise)).toContain(`A connection to ${host} was refused`);
  }
  const told = await readFile(log, 'utf8');
  expect(new Set(told.trim().split('\n'))).toEqual(new Set(Object.keys(tries)));
});

it('lets those to this machine through', async () => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await guarded(`once(connect(${port}, '127.0.0.1'), 'connect')`)).toBe('let through');
  expect(await guarded(`once(connect(${port}, 'localhost'), 'connect')`)).toBe('let through');
  server.close();
});
