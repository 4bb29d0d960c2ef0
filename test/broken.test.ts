import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, copyFixture, type BuildResult, type Site } from './support/build-site.ts';

const DEEP = '---\ntitle: Deep\npublished: 2021-01-11\n---\n\n';

let site: Site;
let result: BuildResult;

beforeAll(async () => {
  site = await copyFixture('broken', 'broken');
  const tags = '<div>'.repeat(1_000) + '</div>'.repeat(1_000);
  await writeFile(join(site.dir, 'src/content/stories/deep.mdx'), `${DEEP}${tags}\n`);
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
  expect(again.output).toContain('21 problems in 9 story files');
});

describe('what fails only while a story renders', () => {
  it.each([
    ['Then.\n\n<Tweet id="1" />', 'odd.mdx:8:1 can’t be rendered: Expected component `Tweet`'],
    ['{[].at(0).text}', 'odd.mdx can’t be rendered: Cannot read properties of undefined'],
  ])('is told with the story’s file: %s', async (body, expected) => {
    const folder = join(site.dir, 'src/content/stories');
    for (const name of await readdir(folder)) await rm(join(folder, name));
    await writeFile(join(folder, 'fine.mdx'), `${DEEP}Words.\n`);
    await writeFile(join(folder, 'odd.mdx'), `${DEEP}${body}\n`);
    const { exitCode, output } = await build(site);
    expect(exitCode).toBe(1);
    expect(output).toContain(`src/content/stories/${expected}`);
  });
});
