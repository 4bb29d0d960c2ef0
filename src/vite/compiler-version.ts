import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findConfig } from '../setup/config-file.ts';
import { moduleSources } from './module-sources.ts';

const LOCKFILES = [
  'pnpm-lock.yaml',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
];

const ENDINGS = ['', '.ts', '.mts', '.js', '.mjs', '/index.ts', '/index.js'];

/**
 * What tells one compiler of stories from another: the site's config with the files that it
 * imports, as plugins may be written there, and the versions of its packages.
 *
 * @param root The site's folder, absolute.
 */
export async function compilerVersion(root: string): Promise<string> {
  const config = findConfig(root);
  const sources = config === undefined ? [] : await moduleSources(join(root, config), fileBeside);
  const lockfile = findLockfile(root);
  return createHash('sha256')
    .update(JSON.stringify([...sources]))
    .update(lockfile === undefined ? '' : readFileSync(lockfile))
    .digest('hex')
    .slice(0, 16);
}

/** The file of a relative import. */
function fileBeside(source: string, importer: string): Promise<string | undefined> {
  const path = resolve(dirname(importer), source);
  const found = ENDINGS.map((ending) => path + ending).find((it) => existsSync(it));
  return Promise.resolve(source.startsWith('.') ? found : undefined);
}

function findLockfile(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = LOCKFILES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined || folder === dirname(folder)) return found;
  }
}
