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

  it.each(['\uFEFF---\ntitle: T\n---\n', '--- \t\r\ntitle: T\r\n---  \r\n', '---\ntitle: T\n---'])(
    'begins the file: %j',
    (source) => {
      expect([...readFrontmatter(source).fields.keys()]).toEqual(['title']);
      expect(readFrontmatter(source).problems).toEqual([]);
    },
  );

  it('may be empty', () => {
    expect(readFrontmatter('---\n---\n')).toEqual({ fields: new Map(), problems: [] });
  });

  it.each(['A\n---\ntitle: T\n---\n', '---a\ntitle: T\n---\n', '---\ntitle: T\n---a\n', '---\n'])(
    'is none: %j',
    (source) => {
      expect(readFrontmatter(source).problems.map(({ name }) => name)).toEqual(['no-frontmatter']);
    },
  );

  it('has the place of each field, the words of its values, and what a # makes a comment', () => {
    const { fields } = read(
      'title: 1.10\ntopics: [2024, { a: b }]\nreason:   # a note  \nid: x # y',
    );
    expect(Object.fromEntries(fields)).toEqual({
      title: { value: 1.1, text: '1.10', position: { line: 2, column: 1, offset: 4 } },
      topics: {
        value: [2024, { a: 'b' }],
        texts: ['2024', undefined],
        position: { line: 3, column: 1, offset: 16 },
      },
      reason: {
        value: null,
        text: '',
        comment: '# a note',
        position: { line: 4, column: 1, offset: 41 },
      },
      id: { value: 'x', text: 'x', position: { line: 5, column: 1, offset: 62 } },
    });
  });

  it('has the words of what is merged, unless they are written out', () => {
    const merged = read('a: &a { published: 2026-02-10, draft: true }\n<<: *a').fields;
    expect(merged.get('published')).toMatchObject({ value: '2026-02-10', text: '2026-02-10' });
    expect(merged.get('draft')).not.toHaveProperty('text');
  });

  it.each([
    [
      'title: &t [*t]',
      '*t stands for what it is a part of, which would have no end.',
      'Write here what is meant, instead of *t. A text that begins with * needs quotes around it.',
    ],
    [
      'title: *t',
      '*t stands for nothing: no &t comes before it.',
      'Write here what is meant, instead of *t. A text that begins with * needs quotes around it.',
    ],
    [
      `a: &a [x, x]\n${['ab', 'bc', 'cd', 'de'].map(([from, to]) => `${to}: &${to} [${`*${from}, `.repeat(9)}]`).join('\n')}`,
      'The aliases here stand for others, which together are more than fits anywhere.',
      'Write out what is meant, without * and &.',
    ],
    [
      `title: ${'['.repeat(120)}${']'.repeat(120)}`,
      'More than 50 lists or groups of fields are in one another here.',
      'Fix the YAML there: often a text with a colon or a quote in it needs quotes around it.',
    ],
    [
      'topics: [a]\ntitle:  A: b',
      'Nested mappings are not allowed in compact mappings',
      "Put quotes around the text: title: 'A: b'",
    ],
    [
      'topics: a: b',
      'Nested mappings are not allowed in compact mappings',
      'Fix the YAML there: often a text with a colon or a quote in it needs quotes around it.',
    ],
  ])('%.20s is told', (yaml, message, hint) => {
    expect(read(yaml).problems).toMatchObject([{ message, hint }]);
  });
});
