import { describe, expect, it } from 'vitest';
import { parseNotes } from '../notes/parse-notes.ts';

const FRONT = '---\ntitle: T\npublished: 2021-03-01\n---\n\n';
/** What is wrong in a body that begins on line 6. */
const found = (body: string) =>
  parseNotes(FRONT + body).problems.map(({ name, position: { line, column } }) => [
    name,
    line,
    column,
  ]);

describe('a note inside code', () => {
  const NOTE = '<EditorsNote date="2021-03-02" draft>Secret.</EditorsNote>';
  it.each([
    ['in braces', `{true && ${NOTE}}`, 6, 10],
    ['on a further line of them', `{true &&\n  ${NOTE}}`, 7, 3],
    ['beside a text of it', `{['<EditorsNote', ${NOTE}]}`, 6, 19],
    ['in a quotation', `> As said: {${NOTE}}`, 6, 13],
    ['in an export', `export const n = ${NOTE}\n\n{n}`, 6, 18],
    ['in an attribute', `<Box top={${NOTE}} />`, 6, 11],
    ['in a spread', `<Box {...{ top: ${NOTE} }} />`, 6, 17],
    ['by another way to its name', '{<props.EditorsNote date="2021-03-02" />}', 6, 2],
  ])('is told with its place: %s', (_, body, line, column) => {
    expect(found(`${body}\n\nArticle.\n`)).toEqual([['note-in-code', line, column]]);
  });

  it.each([
    ['a comment', `{/* ${NOTE} */}\n\nArticle.`],
    ['a text', `Write {'${NOTE}'}.`],
    ['a text of an export', `export const how = '${NOTE}';\n\nArticle.`],
    ['a text of an attribute', `<Code code='${NOTE}' />`],
    ['a name alone', 'export const isNote = (it) => it === props.EditorsNote;\n\nArticle.'],
  ])('is none in %s', (_, body) => {
    expect(found(`${body}\n`)).toEqual([]);
  });
});

describe('the name of notes', () => {
  const NOTE = '<EditorsNote date="2021-03-02">Words.</EditorsNote>\n\nArticle.\n';
  it.each([
    "import EditorsNote from '../../components/MyNote.astro'",
    "import { Note as EditorsNote } from '../notes.js'",
    'export const EditorsNote = (props) => props.children',
    'export function EditorsNote() {}',
    'export const { EditorsNote } = components',
  ])('can’t be bound by the file: %s', (statement) => {
    expect(found(`import a from './a.js'\n${statement}\n\n${NOTE}`)).toEqual([
      ['note-name-taken', 7, 1],
    ]);
  });

  it('is told as imported or defined', () => {
    const message = (statement: string) =>
      parseNotes(`${FRONT}${statement}\n\n${NOTE}`).problems[0]?.message;
    expect(message("import EditorsNote from './a.js'")).toMatch(/^This file imports EditorsNote/);
    expect(message('export const EditorsNote = 1')).toMatch(/^This file defines EditorsNote/);
  });

  it('may be that of something else in a function', () => {
    expect(found(`export const f = (EditorsNote) => EditorsNote\n\n${NOTE}`)).toEqual([]);
  });
});

describe('an import without a blank line after it', () => {
  it.each([
    ['a note of several lines', '<EditorsNote date="2021-03-02">\n\nText.\n\n</EditorsNote>'],
    ['an empty note', '<EditorsNote date="2021-03-02" />'],
    ['text', 'The gate is closed.'],
    ['a heading', '# The gate'],
    ['an expression', '{a}'],
  ])('is pointed at, above %s', (_, below) => {
    const body = `import a from './a.js'\nimport {\n  b,\n} from './b.js'\n${below}\n\nArticle.\n`;
    expect(found(body)).toEqual([['mdx-syntax', 7, 1]]);
    expect(found(body.replaceAll('\n', '\r\n'))).toEqual([['mdx-syntax', 7, 1]]);
  });

  it('is called what it is', () => {
    const [problem] = parseNotes(`${FRONT}export const a = 1\n{a}\n`).problems;
    expect(problem?.message).toMatch(/^No blank line follows this export/);
    expect(problem?.hint).toBe('Put a blank line after the export.');
  });

  it('is none in a code block of a file that can’t be read', () => {
    const body =
      'A.\n\n```js\n\nimport a from "a"\n<b>\n\n```\n\n<EditorsNote date="2021-03-02">\n';
    expect(found(body)).toEqual([['mdx-syntax', 15, 1]]);
    expect(found(body.replace('\n\nimport', '\n\n~~~\n\nimport'))).toEqual([['mdx-syntax', 17, 1]]);
  });

  it('is one below a code block, and at the end, of a file that can’t be read', () => {
    const body =
      'A.\n\n```js\n\nimport a from "a"\n\n```\n\nimport a from "a"\n<EditorsNote date="2021-03-02">';
    expect(found(body)).toEqual([['mdx-syntax', 14, 1]]);
    expect(found(`${body}\n\nArticle.\n`)).toEqual([['mdx-syntax', 14, 1]]);
  });
});

it('JavaScript that can’t be read is told where it breaks off', () => {
  expect(found("import a from './a.js'\nimport b form './b.js'\n\nArticle.\n")).toEqual([
    ['mdx-syntax', 7, 10],
  ]);
  expect(found('import taxes rose in March.\n')).toEqual([['mdx-syntax', 6, 14]]);
});

it('blocks of code are one module, and may have what modules have', () => {
  expect(
    found(
      `import data from './a.json' with { type: 'json' }\n\nexport { data as other }\n\nexport const late = await data\n\nA.\n`,
    ),
  ).toEqual([]);
});
