import { beforeAll, expect, it } from 'vitest';
import { build, copyFixture, type BuildResult, type Site } from './build-site.ts';

let site: Site;
let result: BuildResult;

beforeAll(async () => {
  site = await copyFixture('broken', 'broken');
  result = await build(site);
});

it('stops the build', () => {
  expect(result.exitCode).toBe(1);
});

it('shows every broken note of every file with its place and how to mend it', () => {
  const { output } = result;
  expect(output).toContain('3 problems in 2 story files');
  expect(output).toContain(
    [
      'src/content/stories/one.mdx:6:1',
      "  This editor's note has no date, so readers can't be told when the story changed.",
      '  Write the day, or the instant with its offset: <EditorsNote date="2021-02-16"> or date="2021-02-16T14:05-05:00".',
    ].join('\n'),
  );
  expect(output).toContain(
    [
      'src/content/stories/one.mdx:12:1',
      "  This editor's note of 2021-01-22 stands above one of 2021-02-16 (line 14), which is newer. Notes are stacked newest first.",
      '  Swap the two, or mend the date that is wrong.',
    ].join('\n'),
  );
  expect(output).toContain(
    [
      'src/content/stories/two.mdx:6:1',
      '  date="Feb. 16, 2021" can\'t be read as a date.',
      '  Write date="2021-02-16".',
    ].join('\n'),
  );
});

it('says so at every build: no cache takes a wrong note for a right one', async () => {
  const again = await build(site);
  expect(again.exitCode).toBe(1);
  expect(again.output).toContain('3 problems in 2 story files');
});
