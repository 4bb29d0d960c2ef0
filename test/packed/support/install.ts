import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import type { Site } from '../../support/build-site.ts';

const run = promisify(execFile);

/** What installs a site's packages. */
export type PackageManager = 'npm' | 'pnpm';

/** Runs `pnpm add` or `npm install` with some packages, as a publisher does. */
export async function install(
  { dir }: Site,
  manager: PackageManager,
  packages: readonly string[] = [],
): Promise<void> {
  const command =
    manager === 'npm'
      ? ['npm', 'install', ...packages]
      : ['npx', '-y', 'pnpm@12', packages.length > 0 ? 'add' : 'install', ...packages];
  const [file = '', ...args] = command;
  await run(file, args, { cwd: dir, env: cleanEnvironment() });
}

/** The environment of a terminal: scripts of the repository pass their own settings on. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^p?npm_/i.test(name) && name !== 'NODE_PATH' && name !== 'NODE_ENV',
  );
  return {
    ...Object.fromEntries(kept),
    // What a registry of these tests said is of no use to anybody else.
    PNPM_CONFIG_CACHE_DIR: join(inject('sites'), 'pnpm-cache'),
  };
}
