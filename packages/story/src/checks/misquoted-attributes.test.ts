import { expect, it } from 'vitest';
import { misquotedAttributes } from './misquoted-attributes.ts';

/** What is told of a tag, and where its value begins. */
const found = (tag: string) =>
  misquotedAttributes(`é ${tag} “more”`, 2).map(
    ({ written, quote, isCurly, mended }) =>
      `${quote - 2}${isCurly ? '' : ' bare'}: ${written} → ${mended}`,
  );

it.each<[string, string[]]>([
  ['<EditorsNote date="2026-02-12">', []],
  ["<EditorsNote date='2026-02-12' pinned/>", []],
  ['<EditorsNote>', []],
  ["<EditorsNote  pinned date='2026-02-12' headline=“H” />", ['48: headline=“H” → headline="H"']],
  ['<EditorsNote authors={[{ name: "A" }]} headline=“H”>', ['48: headline=“H” → headline="H"']],
  ['<EditorsNote authors={[{ name: “A” }]', []],
  [
    '<EditorsNote headline={“H”} id=‘i’>',
    ['22: headline={“H”} → headline="H"', '31: id=‘i’ → id="i"'],
  ],
  ['<EditorsNote headline={ “H” }>', ['22: headline={ “H” } → headline="H"']],
  [
    `<EditorsNote date="2026-02-12” headline='H’ />`,
    [`18: date="2026-02-12” → date="2026-02-12"`, `40: headline='H’ → headline="H"`],
  ],
  ['<EditorsNote date="2026-02-12”/>', ['18: date="2026-02-12” → date="2026-02-12"']],
  [
    '<EditorsNote date = 2026-02-12 id=a>',
    ['20 bare: date=2026-02-12 → date="2026-02-12"', '34 bare: id=a → id="a"'],
  ],
  ['<EditorsNote id=a/>', ['16 bare: id=a → id="a"']],
  [
    '<EditorsNote headline=“Say "so"”>',
    ['22: headline=“Say "so"” → headline="Say &quot;so&quot;"'],
  ],
  ['<EditorsNote headline=“>', ['22 bare: headline=“ → headline="“"']],
  ['<EditorsNote headline=>', []],
])('%s', (tag, expected) => {
  expect(found(tag)).toEqual(expected);
});
