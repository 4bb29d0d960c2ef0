import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPackages } from '../../../scripts/pack-packages.ts';
import { startRegistry } from './registry.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The registry's address, with a slash at its end. */
    registry: string;
    /** The packed packages; absolute. */
    tarballs: string[];
    /** The folder in which sites are put; absolute. */
    sites: string;
  }
}

/** Packs the packages once for all test files, and serves them to package managers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'developing-story-'));
  const tarballs = join(dir, 'tarballs');
  await mkdir(tarballs);
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' });
  const packed = await packPackages(tarballs);
  const registry = await startRegistry(packed, upstream.trim());
  project.provide('registry', registry.url);
  project.provide(
    'tarballs',
    packed.map(({ tarball }) => tarball),
  );
  project.provide('sites', dir);
  return async () => {
    await registry.stop();
    await rm(dir, { recursive: true });
  };
}
