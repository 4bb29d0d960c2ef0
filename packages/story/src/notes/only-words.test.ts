import { expect, it } from 'vitest';
import { isOnlyWords } from './only-words.ts';
import { parseMdx } from './parse-mdx.ts';

const onlyWords = (body: string) => isOnlyWords(parseMdx(`---\ntitle: T\n---\n\n${body}\n`));

it.each([
  ['nothing', ''],
  ['Markdown', '## A heading\n\nWords, [a link](https://a.example) and a mark[^a].\n\n[^a]: Said.'],
  [
    'a note',
    '<EditorsNote date="2021-01-01" pinned authors={["Ada"]}>\n\nWords.\n\n</EditorsNote>',
  ],
  ['a comment', 'Words. {/* import A from "a" */}\n\n{/*\n\n<Chart />\n\n*/}'],
  ['elements', '<details open><summary>More</summary>Words.</details> and H<sub>2</sub>O'],
  ['an element of the publisher’s own', '<my-map place="here">Words.</my-map>'],
  ['code that speaks of components', '`<Chart />` and `{1 + 1}`\n\n```js\nimport a from "a";\n```'],
])('%s is words alone', (_, body) => {
  expect(onlyWords(body)).toBe(true);
});

it.each([
  ['an import', 'import A from "./a.astro";\n\nWords.'],
  ['an export', 'export const a = 1;\n\nWords.'],
  ['an expression in a text', 'It is {1 + 1}.'],
  ['an expression of its own', '{[1, 2].map((it) => it)}'],
  [
    'an expression in a note',
    '<EditorsNote date="2021-01-01">\n\nIt is {1 + 1}.\n\n</EditorsNote>',
  ],
  ['an attribute’s expression', '<b title={props.title}>Words</b>'],
  ['spread attributes', '<b {...props}>Words</b>'],
  ['a component', '<Chart />'],
  ['a component in a note', '<EditorsNote date="2021-01-01"><Chart /></EditorsNote>'],
  ['a member of something', 'Words <charts.bar />'],
])('%s is not', (_, body) => {
  expect(onlyWords(body)).toBe(false);
});
