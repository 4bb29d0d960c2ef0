import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a package's project is, as its packed manifest says.
 *
 * @param address The repository's; undefined while it isn't decided.
 * @param directory The package's folder in it, with forward slashes; empty for the root.
 */
export function projectFields(address, directory) {
  if (address === undefined) return {};
  return {
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
    repository: { type: 'git', url: `git+${address}.git`, ...(directory && { directory }) },
  };
}

export const hooks = {
  /** Has all packages say it from one place: `repository` in the package.json beside this file. */
  beforePacking(manifest, folder) {
    const root = new URL('.', import.meta.url);
    const { repository } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const directory = relative(fileURLToPath(root), folder).replaceAll('\\', '/');
    return { ...manifest, ...projectFields(repository, directory) };
  },
};
