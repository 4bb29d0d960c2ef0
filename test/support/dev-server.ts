import type { ChildProcess, ChildProcessByStdio } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { spawnAstro, type Site } from './build-site.ts';
import { PATIENCE } from './patience.ts';

/** A site, served. */
export interface DevServer {
  /** Scheme, host and port. */
  origin: string;
  /** The text at an address, waiting until it holds what is looked for. */
  see: (path: string, wanted: string | RegExp) => Promise<string>;
  /** What the server printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts `astro dev` for a site on a free port. */
export async function startDev(site: Site): Promise<DevServer> {
  const port = await freePort();
  return watch(spawnAstro(site, ['dev', '--port', String(port)], 'development'), port);
}

/** Starts `astro preview` for a built site on a free port. */
export async function startPreview(site: Site): Promise<DevServer> {
  const port = await freePort();
  return watch(spawnAstro(site, ['preview', '--port', String(port)], 'production'), port);
}

/** What a process serves on a port. */
export function watch(
  child: ChildProcessByStdio<null, Readable, Readable>,
  port: number,
): DevServer {
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const see = async (path: string, wanted: string | RegExp): Promise<string> => {
    const until = Date.now() + PATIENCE;
    let text = '';
    while (Date.now() < until) {
      text = await fetch(`http://localhost:${port}${path}`).then(
        (response) => response.text(),
        () => '',
      );
      if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${path} never held ${String(wanted)}.\n${text.slice(0, 2000)}\n${output}`);
  };
  return {
    origin: `http://localhost:${port}`,
    see,
    output: () => output,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await closed;
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
