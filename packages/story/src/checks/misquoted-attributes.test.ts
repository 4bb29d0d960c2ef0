import { expect, it } from 'vitest';
import { misquotedAttributes } from './misquoted-attributes.ts';

/** What is told of a tag, and where its value begins. */
const found = (tag: string) =>
  misquotedAttributes(`é ${tag} “more”`, 2).map(
    ({ message, quote, mended }) => `${quote - 2}: ${message} → ${mended}`,
  );

it.each<[string, string[]]>([
  ['<EditorsNote date="2026-02-12">', []],
  ["<EditorsNote date='2026-02-12' pinned/>", []],
  ['<EditorsNote>', []],
  [
    "<EditorsNote  pinned date='2026-02-12' headline=“H” />",
    [
      '48: The quotes of headline=“H” are curly, as word processors make them, and a tag needs straight ones. → headline="H"',
    ],
  ],
  [
    '<EditorsNote authors={[{ name: "A" }]} headline=“H”>',
    [
      '48: The quotes of headline=“H” are curly, as word processors make them, and a tag needs straight ones. → headline="H"',
    ],
  ],
  ['<EditorsNote authors={[{ name: “A” }]', []],
  [
    '<EditorsNote headline={“H”} id=‘i’>',
    [
      '22: The quotes of headline={“H”} are curly, as word processors make them, and a tag needs straight ones. → headline="H"',
      '31: The quotes of id=‘i’ are curly, as word processors make them, and a tag needs straight ones. → id="i"',
    ],
  ],
  [
    '<EditorsNote headline={ “H” }>',
    [
      '22: The quotes of headline={ “H” } are curly, as word processors make them, and a tag needs straight ones. → headline="H"',
    ],
  ],
  [
    `<EditorsNote date="2026-02-12” headline='H’ />`,
    [
      `18: The quotes of date="2026-02-12” are curly, as word processors make them, and a tag needs straight ones. → date="2026-02-12"`,
      `40: The quotes of headline='H’ are curly, as word processors make them, and a tag needs straight ones. → headline="H"`,
    ],
  ],
  [
    '<EditorsNote date="2026-02-12”/>',
    [
      '18: The quotes of date="2026-02-12” are curly, as word processors make them, and a tag needs straight ones. → date="2026-02-12"',
    ],
  ],
  [
    '<EditorsNote date = 2026-02-12 id=a>',
    [
      '20: date = 2026-02-12 has no quotes around its value. → date="2026-02-12"',
      '34: id=a has no quotes around its value. → id="a"',
    ],
  ],
  ['<EditorsNote id=a/>', ['16: id=a has no quotes around its value. → id="a"']],
  [
    '<EditorsNote headline=“Say "so"”>',
    [
      '22: The quotes of headline=“Say "so"” are curly, as word processors make them, and a tag needs straight ones. → headline=\'Say "so"\'',
    ],
  ],
  ['<EditorsNote headline=“>', ['22: headline=“ has no quotes around its value. → headline="“"']],
  ['<EditorsNote headline=>', []],
])('%s', (tag, expected) => {
  expect(found(tag)).toEqual(expected);
});
