import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import sirv from 'sirv';

/** A built site at an address of this machine. */
export interface ServedSite {
  /** Scheme, host and port, without a slash at its end. */
  origin: string;
  stop: () => Promise<void>;
}

const PACKED = /\.(?:html|css|js|xml|json|svg|txt)$/;

/**
 * Serves a built site as a static host does: with ETag, Last-Modified and 304, text packed with
 * gzip where the browser takes it, if `packTexts` packed it. What is built anew is served anew.
 *
 * @param dist Absolute.
 */
export async function serveSite(dist: string): Promise<ServedSite> {
  const server = createServer(sirv(dist, { etag: true, gzip: true, dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // What is left open keeps no process alive.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

/** Packs the texts of a built site with gzip, beside each, for a host that serves it. */
export async function packTexts(dist: string): Promise<void> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !PACKED.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file)));
  }
}
