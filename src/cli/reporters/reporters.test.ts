import { problem, type DiagnosticName, type StoryProblem } from '@developing-story/story/parse';
import { describe, expect, it } from 'vitest';
import { createPaint } from '../paint.ts';
import type { CheckReport } from './check-report.ts';
import { createGithubReporter } from './github-reporter.ts';
import { jsonReporter } from './json-reporter.ts';
import { createPrettyReporter } from './pretty-reporter.ts';

const found = (
  name: DiagnosticName,
  { file = 'stories/a.mdx', message = 'Is wrong.', hint = 'Fix it.', line = 2, column = 3 } = {},
): StoryProblem => ({
  ...problem(name, { message, hint, position: { line, column, offset: 0 } }),
  file,
});
const report = (problems: StoryProblem[], source?: string): CheckReport => ({
  stories: 12,
  problems,
  sourceOf: () => source,
});
const plain = createPrettyReporter((_, text) => text);
const github = createGithubReporter({ cwd: '/srv/repo/site', repository: '/srv/repo' });

describe('pretty', () => {
  it('shows place, problem, remedy and line', () => {
    const source = 'one\n  two: 電源 x\nthree';
    expect(plain(report([found('field-malformed', { column: 12 }), found('equal-digits')], source)))
      .toBe(`stories/a.mdx:2:12  error  DS202 field-malformed
  Is wrong.
  Fix it.
  2 |   two: 電源 x
    |              ^

stories/a.mdx:2:3  warning  DS152 equal-digits
  Is wrong.
  Fix it.
  2 |   two: 電源 x
    |   ^

1 error and 1 warning in 12 stories.
`);
  });

  it('cuts a long line to what is around the place', () => {
    const source = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    const text = plain(report([found('mdx-syntax', { line: 1, column: 501 })], source));
    const [, shown = '', mark = ''] = /\n {2}1 \| (.*)\n {4}\| (.*)\n/.exec(text) ?? [];
    expect(shown).toMatch(/^…a{50}HEREb+…$/);
    expect(shown.slice(mark.indexOf('^'))).toMatch(/^HERE/);
  });

  it('obeys nothing that stands in a file', () => {
    const evil = '\u001B[2Jgone\u202Etxt.exe\u0007';
    const text = plain(
      report([found('mdx-syntax', { file: evil, message: evil, hint: evil })], `a\n${evil}\r\n`),
    );
    expect(text).not.toMatch(/[\u001B\u0007\u202E\r]/);
    expect(text).toContain('�[2Jgone�txt.exe�');
  });

  it('says so where nothing is wrong', () => {
    expect(plain(report([]))).toBe('12 stories checked, nothing is wrong.\n');
  });

  it('is in colour on a terminal that wants it', () => {
    const coloured = (isTTY: boolean, env: Record<string, string>) =>
      createPaint({ write: () => true, isTTY }, { env })('red', 'x') !== 'x';
    expect(coloured(true, {})).toBe(true);
    expect(coloured(false, {})).toBe(false);
    expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(coloured(true, { NO_COLOR: '' })).toBe(true);
    expect(coloured(true, { TERM: 'dumb' })).toBe(false);
    expect(coloured(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured(true, { FORCE_COLOR: '0' })).toBe(false);
  });
});

describe('github', () => {
  it('escapes what would end a command or a property', () => {
    const wrong = found('field-malformed', {
      file: 'stories/50%, a:b\r\n.mdx',
      message: '100% wrong, see: a\r\n::error::b',
      hint: 'Fix it.',
    });
    expect(github(report([wrong])).split('\n')).toEqual([
      '::error file=site/stories/50%25%2C a%3Ab%0D%0A.mdx,line=2,col=3,title=DS202 field-malformed::100%25 wrong, see: a%0D%0A::error::b%0AFix it.',
      '1 error in 12 stories.',
      '',
    ]);
  });

  it('tells warnings as warnings', () => {
    expect(github(report([found('equal-digits')]))).toMatch(
      /^::warning file=site\/stories\/a.mdx,/,
    );
  });
});

it('json is data', () => {
  expect(JSON.parse(jsonReporter(report([found('equal-digits', { message: '\u001B"' })])))).toEqual(
    {
      stories: 12,
      errors: 0,
      warnings: 1,
      problems: [
        {
          file: 'stories/a.mdx',
          line: 2,
          column: 3,
          code: 'DS152',
          name: 'equal-digits',
          severity: 'warning',
          message: '\u001B"',
          hint: 'Fix it.',
        },
      ],
    },
  );
});
