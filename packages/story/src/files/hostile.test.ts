import { describe, expect, it } from 'vitest';
import { readStory } from './read-story.ts';

const FRONT = '---\ntitle: T\npublished: 2021-01-11\n---\n\n';
const context = { timeZone: 'UTC', lang: 'en', now: new Date('2021-03-01T12:00Z') };
const read = (source: string) => readStory(source, context);

describe('hostile input neither hangs nor crashes', () => {
  it('of 3,000 notes', () => {
    const notes = Array.from(
      { length: 3_000 },
      (_, index) => `<EditorsNote date="2021-02-16" id="n-${index}" kind="x">T.</EditorsNote>\n\n`,
    );
    const { notes: found, problems } = read(FRONT + notes.join(''));
    expect(found).toHaveLength(3_000);
    expect(problems).toHaveLength(3_000);
    expect(problems.at(-1)?.position).toMatchObject({ line: 6 + 2 * 2_999, column: 44 });
  });

  it('of a note of 1 MB', () => {
    const { notes } = read(
      `${FRONT}<EditorsNote date="2021-02-16">\n\n${'word '.repeat(210_000)}\n\n</EditorsNote>\n`,
    );
    expect(notes[0]?.text.length).toBeGreaterThan(1_000_000);
  });

  it.each([
    ['quotes', (depth: number) => `${'> '.repeat(depth)}a`],
    ['lists', (depth: number) => `${'- '.repeat(depth)}a`],
    ['emphasis', (depth: number) => `${'*a '.repeat(depth)}b${'*'.repeat(depth)}`],
    ['brackets', (depth: number) => '['.repeat(depth)],
    ['tags', (depth: number) => `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`],
  ])('of %s, very deep', (_, nest) => {
    for (const depth of [100, 5_000]) {
      const { problems } = read(
        `${FRONT}<EditorsNote date="2021-02-16">\n\n${nest(depth)}\n\n</EditorsNote>\n`,
      );
      for (const { message, hint } of problems) expect(`${message}${hint}`).not.toBe('');
    }
  });

  it.each([
    '\u0000',
    '\uD800',
    '\uDFFF',
    '\u2028',
    '\u202E',
    '\uFFFE',
    '<!--',
    '{',
    '}',
    '<',
    '---',
  ])('of %j anywhere', (text) => {
    for (const source of [
      text + FRONT,
      FRONT.replace('T', text),
      `${FRONT}${text}`,
      `${FRONT}<EditorsNote date="2021-02-16" headline="${text}">${text}</EditorsNote>\n`,
      `${FRONT}<EditorsNote date="${text}" />\n`,
      `${FRONT}<EditorsNote date={${text}} />\n`,
    ]) {
      expect(() => read(source)).not.toThrow();
    }
  });

  it('of 150,000 notes, and of as many braces', () => {
    expect(read(FRONT + '<EditorsNote />\n\n'.repeat(150_000)).problems).toHaveLength(150_000);
    expect(read(FRONT + '{'.repeat(150_000)).problems.map(({ name }) => name)).toEqual([
      'nested-too-deep',
    ]);
  });

  it.each([
    ['quotes', (depth: number) => `${'> '.repeat(depth)}a`],
    ['lists', (depth: number) => `${'- '.repeat(depth)}a`],
    ['numbered lists', (depth: number) => `${'1. '.repeat(depth)}a`],
    ['quotes and lists', (depth: number) => `${'> - '.repeat(depth)}a`],
    ['emphasis', (depth: number) => `${'*a '.repeat(depth)}b${'*'.repeat(depth)}`],
    ['tags', (depth: number) => `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`],
    [
      'tags, a line each',
      (depth: number) => `${'<i>\n'.repeat(depth)}a\n${'</i>\n'.repeat(depth)}`,
    ],
    ['fragments', (depth: number) => `${'<>'.repeat(depth)}a${'</>'.repeat(depth)}`],
    ['tags in braces', (depth: number) => `{${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}}`],
    [
      'parentheses in braces',
      (depth: number) => `{${'('.repeat(2 * depth)}1${')'.repeat(2 * depth)}}`,
    ],
    [
      'brackets in braces',
      (depth: number) => `{${'['.repeat(2 * depth)}1${']'.repeat(2 * depth)}}`,
    ],
    ['parentheses', (depth: number) => `[a](${'('.repeat(2 * depth)}b`],
  ])('of a thousand %s in one another, which no renderer survives', (_, nest) => {
    for (const depth of [1_000, 20_000]) {
      const { problems } = read(`${FRONT}${nest(depth)}\n\nBody.\n`);
      expect(problems.map(({ name }) => name)).toEqual(['nested-too-deep']);
      expect(problems[0]?.position.line).toBeGreaterThanOrEqual(6);
    }
    expect(read(`${FRONT}${nest(20)}\n\nBody.\n`).problems).toEqual([]);
  });

  describe('of very many operators in one expression, which no parser survives', () => {
    const chains: Record<string, (count: number) => string> = {
      sums: (count) => `1${' + 1'.repeat(count)}`,
      'texts put together': (count) => `'a'${" + 'b, c'".repeat(count)}`,
      choices: (count) => `${'a ? 1 : '.repeat(count)}2`,
      'a line each': (count) => `a${'\n  || a'.repeat(count)}`,
      properties: (count) => `a${'.b'.repeat(count)}`,
      'optional properties': (count) => `a${'?.b'.repeat(count)}`,
      calls: (count) => `a${'(1, 2)'.repeat(count)}`,
      indexes: (count) => `a${'[0]'.repeat(count)}`,
      templates: (count) => `a${'``'.repeat(count)}`,
      negations: (count) => `${'!'.repeat(count)}a`,
      words: (count) => `${'typeof '.repeat(count)}a`,
      functions: (count) => `${'a => '.repeat(count)}a`,
      branches: (count) => `() => { ${'if (a) b; else '.repeat(count)} c }`,
      'templates in templates': (count) => `${'`${'.repeat(count)}a${'}`'.repeat(count)}`,
    };
    const places: Record<string, (code: string) => string> = {
      'in braces': (code) => `Text.\n\n{${code}}`,
      'within a line': (code) => `It’s\n\n- {${code}} of them`,
      'in an attribute': (code) => `<div title={${code}} />`,
      exported: (code) => `export const a = ${code};`,
    };
    it.each(
      Object.keys(chains).flatMap((chain) => Object.keys(places).map((place) => [chain, place])),
    )('%s, %s', (chain = '', place = '') => {
      const write = (count: number) =>
        `${FRONT}${places[place]?.(chains[chain]?.(count) ?? '') ?? ''}\n\nBody.\n`;
      for (const count of [2_000, 60_000]) {
        const { problems } = read(write(count));
        expect(problems.map(({ name }) => name)).toEqual(['nested-too-deep']);
        expect(problems[0]?.position.line).toBeGreaterThanOrEqual(6);
      }
      const { problems } = read(write(100));
      expect(problems.map(({ name }) => name)).not.toContain('nested-too-deep');
    });

    it('and not of very much that isn’t one', () => {
      const rows = Array.from({ length: 6_000 }, (_, index) => `{ a: ${index}, b: 'x + y' }`);
      for (const text of [
        `export const rows = [\n${rows.join(',\n')}\n];`,
        `{/* ${'- + '.repeat(10_000)} */}`,
        `<img src={"data:image/png;base64,${'ab+/'.repeat(10_000)}"} />`,
        `| a | b |\n| - | - |\n${'| 1.5 | - |\n'.repeat(5_000)}`,
        `\`{\` opens it.\n\n${'Why? So! '.repeat(10_000)}`,
        `\`\`\`js\n${'a + b\n'.repeat(10_000)}{\n\`\`\`\n\n${'Why? So! '.repeat(10_000)}`,
      ]) {
        expect(read(`${FRONT}${text}\n\nBody.\n`).problems).toEqual([]);
      }
    });
  });

  it('of a headline of 1 MB, which no card could show', () => {
    const { problems } = read(
      `${FRONT}<EditorsNote date="2021-02-16" headline="${'word '.repeat(210_000)}" />\n`,
    );
    expect(problems.map(({ name }) => name)).toEqual(['note-attribute-malformed']);
    expect(problems[0]?.message.length).toBeLessThan(200);
  });

  it('of frontmatter with 2,500 fields', () => {
    const fields = Array.from({ length: 2_500 }, (_, index) => `field${index}: x`).join('\n');
    const { problems } = read(`---\ntitle: T\npublished: 2021-01-11\n${fields}\n---\n`);
    expect(problems).toHaveLength(2_500);
    expect(problems.at(-1)?.position).toMatchObject({ line: 2_503, column: 1 });
  });

  it('of frontmatter that refers to itself', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}, *${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`,
      )
      .join('\n')}`;
    expect(() => read(`---\ntitle: T\npublished: 2021-01-11\n${bomb}\n---\n`)).not.toThrow();
    expect(() => read('---\ntitle: &t [*t]\npublished: 2021-01-11\n---\n')).not.toThrow();
  });
});
