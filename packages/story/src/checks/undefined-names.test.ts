import { describe, expect, it } from 'vitest';
import { readStory } from '../files/read-story.ts';
import { firstUse } from './undefined-names.ts';

const FRONT = '---\ntitle: T\npublished: 2026-02-01\n---\n\n';
const context = { timeZone: 'UTC', lang: 'en', now: new Date('2026-12-01T12:00Z') };
/** What is wrong in a body that begins on line 6. */
const found = (body: string, ownNames?: string[]) =>
  readStory(`${FRONT}${body}\n\nBody.\n`, { ...context, ownNames }).problems.map(
    ({ name, position: { line, column } }) => `${name} ${line}:${column}`,
  );

describe('what nothing in the file defines', () => {
  it.each([
    ['<Tweet id="1" />', ['name-undefined 6:1']],
    ['The list {name}.', ['name-undefined 6:11']],
    ['{name} and {name} again', ['name-undefined 6:2']],
    ['<chart.Bar />', ['name-undefined 6:1']],
    ['<div id={rows} />', ['name-undefined 6:10']],
    ['<div {...rest} />', ['name-undefined 6:10']],
    ['{[1].map((x) => <b>{x}{y}</b>)}', ['name-undefined 6:24']],
    ['<p\n  style={{\n    color: red\n  }}\n/>', ['name-undefined 8:12']],
    ['{window.x}', ['name-undefined 6:2']],
    ['export const a = b;\n\n{a}', ['name-undefined 6:18']],
    ['{true && <EditorNote />}', ['note-misspelt 6:11']],
    ['<EditorsNote date="2026-02-12">\n\n{late}\n\n</EditorsNote>', ['name-undefined 8:2']],
  ])('is told at its first place: %s', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    "<Chart data={rows} />\n\nimport Chart, { rows } from './chart.js'",
    'export const a = 1, b = a + 1;\n\n{b}',
    '{frontmatter.title} {props.x} {Math.PI} {new Date().getFullYear()} {undefined}',
    '<Fragment>{/* name */}</Fragment> <my-map /> <svg:rect />',
    'export const components = { Tweet: "blockquote" }\n\n<Tweet />',
    'export function components() {}\n\n<Tweet />',
    "export { components } from './components.js'\n\n<Tweet />",
    '{typeof window === "undefined" ? "" : window.x}',
    '<button onClick={() => alert(1)} />',
    'export const show = () => document.title',
    'Use `{name}` and `<Tweet />`, or \\{name\\}:\n\n```js\n{name}\n```',
  ])('is nothing of %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('is not what plugins of the site give every file', () => {
    expect(found('<Tweet id={name} />', ['Tweet', 'name'])).toEqual([]);
  });
});

it('a name is found where it is first used, defined or not', () => {
  const source = `${FRONT}Body \`x\`.\n\n<A b={() => x} />\n\n{x}\n`;
  expect(firstUse(source, 'x')).toMatchObject({ line: 8, column: 13 });
  expect(firstUse(source, 'y')).toBeUndefined();
});
