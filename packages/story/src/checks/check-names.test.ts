import { expect, it } from 'vitest';
import { readStories } from '../files/read-stories.ts';
import { FILE_START } from '../source-position.ts';
import { checkNames } from './check-names.ts';
import { storyNames } from './story-names.ts';

const context = { timeZone: 'UTC', lang: 'en-US', now: new Date('2021-03-01T12:00Z') };
const GOOD = 'title: T\npublished: 2021-01-11\n';
/** What is wrong in files of some names, each with more frontmatter and notes. */
const read = (files: Record<string, string | readonly [string, string]>) =>
  readStories(
    Object.entries(files).map(([name, text]) => {
      const [front, notes] = typeof text === 'string' ? [text, ''] : text;
      const source = `---\n${GOOD}${front}\n---\n\n${notes}\n\nArticle.\n`;
      return { file: `${name}.mdx`, slug: name, source };
    }),
    context,
  ).problems;
const found = (files: Parameters<typeof read>[0]) =>
  read(files).map(({ file, position, name }) => `${file}:${position.line} ${name}`);

it('topics and authors of one name are one, and a topic may be called as an author is', () => {
  expect(
    found({
      a: 'topics: [Courts, " Cloud computing "]\nauthors: [{ name: Ada Long }]',
      b: 'topics: [Cloud computing, ada long]\nauthors: [{ name: Ada Long, url: https://a.example }]',
      // The same letter in one character and in two.
      c: 'topics: ["Caf\u00E9"]',
      d: 'topics: ["Cafe\u0301"]',
    }),
  ).toEqual([]);
});

it('the later of two names at one address is told of, with the other and its file', () => {
  const files = { b: 'draft: true\ntopics: [Cloud Computing]', a: 'topics: [Cloud computing]' };
  const problems = read(files);
  expect(problems).toMatchObject([
    {
      file: 'b.mdx',
      name: 'topic-address-taken',
      position: { line: 5, column: 1 },
      message:
        'The topic “Cloud Computing” would have the page of “Cloud computing” in a.mdx: both have the address “cloud-computing”.',
      hint: 'Write the name in one way, here and in a.mdx. If another topic is meant, its name must differ in letters or digits.',
    },
  ]);
});

it('two names in one story are told of there', () => {
  const [problem] = read({ a: 'topics: [C, C++]' });
  expect(problem?.message).toContain('“C” in this story');
});

it('authors of notes are told of at their notes', () => {
  const note = (day: number, author: string) =>
    `<EditorsNote date="2021-02-${day}" authors={[{ name: '${author}' }]} />`;
  expect(
    found({
      a: 'authors: [{ name: Ada Long }]',
      b: [
        'draft: true',
        [note(17, 'ada long'), note(16, 'Ada Long'), note(15, 'Ada LONG')].join('\n\n'),
      ],
    }),
  ).toEqual(['b.mdx:7 author-address-taken', 'b.mdx:11 author-address-taken']);
});

it('names without a place are told of at the start of the file, once', () => {
  const names = (name: string) =>
    storyNames({
      fields: new Map([['authors', { value: [{ name }] }]]),
      notes: [{ authors: [{ name }] }],
    });
  const problems = checkNames([
    { file: 'a.mdx', ...names('Ada Long') },
    { file: 'b.mdx', ...names('ada long') },
  ]);
  expect(problems.map(({ file, position }) => [file, position])).toEqual([['b.mdx', FILE_START]]);
});

it('a story that was taken down keeps its topics: their feeds have its notice', () => {
  expect(
    found({
      a: 'topics: [Courts]\nwithdrawn: 2021-01-12\nreason: Forged.',
      b: 'topics: [COURTS]',
    }),
  ).toEqual(['b.mdx:4 topic-address-taken']);
});
