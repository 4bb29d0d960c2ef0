import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that the test files of a run share, absolute. */
    runFolder: string;
  }
}

/** Makes a folder for what the test files of one run, of whatever project, have in common. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = join(import.meta.dirname, '../.sites');
  await mkdir(sites, { recursive: true });
  const runFolder = await mkdtemp(join(sites, 'run-'));
  project.provide('runFolder', runFolder);
  return () => rm(runFolder, { recursive: true });
}
