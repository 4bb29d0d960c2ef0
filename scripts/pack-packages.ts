import { execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PUBLISHED, ROOT, type Manifest } from './published-packages.ts';

/** A package as it would be published, and the folder that it came from. */
export interface PackedPackage {
  /** From the repository's root. */
  folder: string;
  /** As packed: with the exports and versions that publishers get. */
  manifest: Manifest & Record<string, unknown>;
  /** The file, absolute. */
  tarball: string;
  /** What is in it, unpacked; absolute. */
  unpacked: string;
}

/**
 * Builds all packages once and packs them as pnpm publishes them.
 *
 * @param dir Where the tarballs go, unpacked beside; an empty folder.
 */
export async function packPackages(dir: string): Promise<PackedPackage[]> {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build-packages.ts')], { stdio: 'pipe' });
  // Each package's own `prepack` would build it a second time.
  const options = `--recursive --config.ignore-scripts=true --pack-destination "${dir}"`;
  // By a shell: on Windows nothing else finds npx.
  execSync(`npx -y pnpm@12 ${options} pack`, { cwd: ROOT, stdio: 'pipe' });
  const files = (await readdir(dir)).filter((file) => file.endsWith('.tgz'));
  const packed = files.map((file) => unpack(join(dir, file)));
  return PUBLISHED.map((folder) => {
    const { name } = readManifest(join(ROOT, folder));
    const found = packed.find(({ manifest }) => manifest.name === name);
    if (!found) throw new Error(`pnpm packed no tarball of ${name}.`);
    return { folder, ...found };
  });
}

/** The manifest of the package in a folder. */
export function readManifest(folder: string): PackedPackage['manifest'] {
  return JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackedPackage['manifest'];
}

function unpack(tarball: string): Omit<PackedPackage, 'folder'> {
  const dir = mkdtempSync(tarball.replace(/\.tgz$/, '-'));
  // A path with a drive in it is a host's to some tars.
  execFileSync('tar', ['-xzf', `../${basename(tarball)}`], { cwd: dir });
  const unpacked = join(dir, 'package');
  return { manifest: readManifest(unpacked), tarball, unpacked };
}
