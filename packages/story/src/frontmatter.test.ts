import { describe, expect, it } from 'vitest';
import { readFrontmatter } from './frontmatter.ts';

const read = (yaml: string) => readFrontmatter(`---\n${yaml}\n---\n`);
const values = (yaml: string) =>
  Object.fromEntries([...read(yaml).fields].map(([name, { value }]) => [name, value]));
const found = (yaml: string) =>
  read(yaml).problems.map(({ name, position: { line, column } }) => `${name} ${line}:${column}`);

describe('frontmatter', () => {
  it('is read as it is written', () => {
    expect(values('title: 2026-02-10\ntopics: [yes, no, 2026-02-13]\nsection: 1_000')).toEqual({
      title: '2026-02-10',
      topics: ['yes', 'no', '2026-02-13'],
      section: '1_000',
    });
  });

  it('takes aliases and merges', () => {
    expect(values('base: &b { section: Tech, draft: true }\n<<: *b\ndraft: false\nx: *b')).toEqual({
      base: { section: 'Tech', draft: true },
      section: 'Tech',
      draft: false,
      x: { section: 'Tech', draft: true },
    });
  });

  it.each([
    ['title: T\nauthors: &a [{ name: x, url: *a }]', '3:30'],
    ['title: &t [*t]', '2:12'],
    ['title: &a { b: { c: *a } }', '2:21'],
    ['title: *nothing', '2:8'],
    ['title: *loud* words', '2:8'],
    ['title: !own T', '2:8'],
    ['title: T\ntitle: U', '3:1'],
    [
      `a: &a [x, x]\n${['ab', 'bc', 'cd', 'de'].map(([from, to]) => `${to}: &${to} [${`*${from}, `.repeat(9)}]`).join('\n')}`,
      '5:1',
    ],
    [`title: ${'['.repeat(20_000)}`, '2:106'],
  ])('has a place for what can’t be used', (yaml, place) => {
    expect(found(yaml)).toEqual([`frontmatter-syntax ${place}`]);
  });
});
