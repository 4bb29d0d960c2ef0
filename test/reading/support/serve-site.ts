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
 * gzip where the browser takes it. What is built anew after this is served anew, though plain.
 *
 * @param dist Absolute.
 */
export async function serveSite(dist: string): Promise<ServedSite> {
  await packTexts(dist);
  const server = createServer(sirv(dist, { etag: true, gzip: true, dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

async function packTexts(dist: string): Promise<void> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !PACKED.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file)));
  }
}
