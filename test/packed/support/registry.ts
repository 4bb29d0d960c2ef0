import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import type { PackedPackage } from '../../../scripts/pack-packages.ts';

/** Where the registry tells what it was asked for, each with its method. */
export const REQUESTS = '-/requests';

/** A package registry for tests. */
export interface Registry {
  /** With a slash at its end. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts a registry on this machine that has our packages as packed, and sends whoever asks for
 * another one on to the registry that packages otherwise come from.
 *
 * @param upstream That registry's address.
 */
export async function startRegistry(
  packages: readonly PackedPackage[],
  upstream: string,
): Promise<Registry> {
  const tarballs = new Map<string, Buffer>();
  for (const { tarball } of packages) tarballs.set(basename(tarball), await readFile(tarball));
  const byName = new Map(packages.map((it) => [it.manifest.name, it]));
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    if (path === REQUESTS) {
      response.end(JSON.stringify(requests));
      return;
    }
    requests.push(`${request.method ?? ''} ${path}`);
    const host = request.headers.host ?? '';
    // A package's own address, or that of its one version by tag: `/name/latest`.
    const asked = byName.get(path.replace(/\/latest$/, ''));
    const tarball = tarballs.get(path.replace(/^-\//, ''));
    if (asked) {
      const file = tarballs.get(basename(asked.tarball)) ?? Buffer.of();
      const { versions, ...all } = packument(asked, file, `http://${host}/-/`);
      const answer = path.endsWith('/latest')
        ? versions[asked.manifest.version]
        : { ...all, versions };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    } else if (tarball) {
      response.setHeader('content-type', 'application/octet-stream');
      response.end(tarball);
    } else {
      const location = new URL((request.url ?? '/').slice(1), upstream).href;
      response.writeHead(302, { location }).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The registry has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** What a registry says of a package: its versions, here one, and where each one's file is. */
function packument({ manifest, tarball }: PackedPackage, file: Buffer, folder: string) {
  const { name, version } = manifest;
  const dist = {
    tarball: folder + basename(tarball),
    integrity: `sha512-${createHash('sha512').update(file).digest('base64')}`,
    shasum: createHash('sha1').update(file).digest('hex'),
  };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
