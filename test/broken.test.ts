import { beforeAll, expect, it } from 'vitest';
import { build, copyFixture, type BuildResult, type Site } from './support/build-site.ts';

let site: Site;
let result: BuildResult;

beforeAll(async () => {
  site = await copyFixture('broken', 'broken');
  result = await build(site);
});

it('stops the build', () => {
  expect(result.exitCode).toBe(1);
});

it('shows everything that is wrong in every file with its place and how to mend it', () => {
  const [, problems = ''] =
    /(\d+ problems in \d+ story files:[\s\S]*?)\n\s*Hint:/.exec(result.output) ?? [];
  expect(problems.replaceAll(/^ {2}/gm, '')).toMatchSnapshot();
});

it('says so at every build: no cache takes a wrong note for a right one', async () => {
  const again = await build(site);
  expect(again.exitCode).toBe(1);
  expect(again.output).toContain('13 problems in 5 story files');
});
