import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../support/build-site.ts';

/** What each package weighs that a site has installed, in bytes, by its name and version. */
export function installedPackages({ dir }: Site): Map<string, number> {
  const folders = new Map<string, number>();
  weigh(join(dir, 'node_modules'), undefined, folders);
  // pnpm has one more folder of a package for each set of peers, all of the same files.
  return new Map(Array.from(folders, ([folder, bytes]) => [nameOf(folder), bytes]));
}

/** Adds the files in a folder to the package that they are of. Links lead to what is found anyway. */
function weigh(folder: string, owner: string | undefined, folders: Map<string, number>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) weigh(path, isPackage(path) ? path : owner, folders);
    else if (entry.isFile() && owner !== undefined) {
      folders.set(owner, (folders.get(owner) ?? 0) + statSync(path).size);
    }
  }
}

/** What a package has bundled in a `node_modules` of its own has no manifest. */
function isPackage(folder: string): boolean {
  const named = /[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+$/.test(folder);
  return named && existsSync(join(folder, 'package.json'));
}

function nameOf(folder: string): string {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  return `${name}@${version}`;
}
