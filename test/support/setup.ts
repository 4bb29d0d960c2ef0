import type { TestProject } from 'vitest/node';
import { copyFixture, mustBuild, type BuildResult, type Site } from './build-site.ts';

/** A site that was built once for all test files; none of them changes it. */
export type BuiltSite = Site & Pick<BuildResult, 'output'>;

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture of that name, as it is. */
    newsroom: BuiltSite;
  }
}

/** Builds the newsroom for every test file that only reads it. */
export default async function setup(project: TestProject): Promise<void> {
  const site = await copyFixture('newsroom', 'newsroom');
  const { output } = await mustBuild(site);
  project.provide('newsroom', { ...site, output });
}
