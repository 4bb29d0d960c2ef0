import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type { Site } from '../../support/build-site.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OURS = 'astro-developing-story';
const GUARD = pathToFileURL(join(import.meta.dirname, './loopback-only.ts')).href;

/**
 * A beta of it, which package managers choose today for what `astro check` depends on, fails as it
 * is loaded.
 */
const OVERRIDES = { '@emnapi/runtime': '1.11.3' };

const PNPM = {
  packages: [],
  // What a package doesn't declare, it doesn't find.
  hoist: false,
  allowBuilds: { esbuild: true, sharp: true },
  overrides: OVERRIDES,
};

/** A publisher's site that shares nothing with the repository, and what it may not do. */
export interface InstalledSite extends Site {
  /** Where connections that were refused are written down; absolute. */
  networkLog: string;
}

/**
 * Copies a folder of `sites/` to where no folder above has packages, with the stories of
 * `stories/` where it has content. A dependency in its manifest
 * that reads `*` gets the version that the repository itself has.
 *
 * @param name The folder.
 * @param copy Tells sites made of one folder apart.
 */
export async function createSite(name: string, copy = name): Promise<InstalledSite> {
  const dir = join(inject('sites'), copy);
  assertAlone(dir);
  await mkdir(dir, { recursive: true });
  await cp(join(import.meta.dirname, '../sites', name), dir, { recursive: true });
  if (existsSync(join(dir, 'src/content.config.ts'))) {
    const stories = join(dir, 'src/content/stories');
    await cp(join(import.meta.dirname, '../stories'), stories, { recursive: true });
  }
  return prepareSite(dir);
}

/** Copies a folder of `examples/` to where no folder above has packages. */
export async function createExample(name: string): Promise<InstalledSite> {
  const dir = join(inject('sites'), `example-${name}`);
  assertAlone(dir);
  await cp(join(ROOT, 'examples', name), dir, {
    recursive: true,
    filter: (path) => !/[/\\](?:node_modules|dist|\.astro)$/.test(path),
  });
  return prepareSite(dir);
}

async function prepareSite(dir: string): Promise<InstalledSite> {
  await pinVersions(join(dir, 'package.json'));
  await writeFile(
    join(dir, '.npmrc'),
    `registry=${inject('registry')}\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  await writeFile(join(dir, 'pnpm-workspace.yaml'), JSON.stringify(PNPM));
  const networkLog = `${dir}.network.log`;
  return {
    dir,
    dist: join(dir, 'dist'),
    astro: join(dir, 'node_modules/astro/bin/astro.mjs'),
    env: { NODE_OPTIONS: `--import=${GUARD}`, NETWORK_LOG: networkLog, NODE_PATH: undefined },
    networkLog,
  };
}

/**
 * Hosts that a site's processes tried to ask.
 *
 * @throws Error where none of them was watched.
 */
export async function askedHosts({ networkLog }: InstalledSite): Promise<string[]> {
  return (await readFile(networkLog, 'utf8')).split('\n').filter(Boolean);
}

function assertAlone(dir: string): void {
  for (let at = dirname(dir); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) {
      throw new Error(`${at} has node_modules, in which a site in ${dir} would find packages.`);
    }
  }
}

/** Writes versions into a manifest; npm finds its overrides there. */
async function pinVersions(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const dependencies = (manifest['dependencies'] ?? {}) as Record<string, string>;
  for (const [name, range] of Object.entries(dependencies)) {
    if (range === '*' && name !== OURS) dependencies[name] = await workspaceVersion(name);
  }
  await writeFile(file, JSON.stringify({ ...manifest, overrides: OVERRIDES }, null, 2));
}

/** The version of a package that the repository is developed with. */
export async function workspaceVersion(name: string): Promise<string> {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
