import { describe, expect, it } from 'vitest';
import { readStory } from '../files/read-story.ts';

const context = { timeZone: 'UTC', lang: 'en', now: new Date('2026-12-01T12:00Z') };
const found = (front: string, body: string) =>
  readStory(`---\ntitle: T\npublished: 2026-02-01\n${front}---\n\n${body}\n`, context).problems.map(
    ({ name, message, position: { line, column } }) =>
      `${name} ${/U\+\w+/.exec(message)?.[0] ?? ''} ${line}:${column}`,
  );

describe('a control character that is written by its number', () => {
  it.each([
    ['Gate&#7;.', 'U+0007 6:5'],
    ['Gate&#x1b;.', 'U+001B 6:5'],
    ['<p title="a&#11;b" />', 'U+000B 6:12'],
    ['<EditorsNote date="2026-02-12" headline="A&#x7;B" />', 'U+0007 6:43'],
    ['[a](b "&#7;")', 'U+0007 6:8'],
    ['![&#7;](b.png)', 'U+0007 6:3'],
    ['{"\\u0007"}', 'U+0007 6:3'],
    ['{`a\\x07`}', 'U+0007 6:4'],
    ['<p title={"\\u{7}"} />', 'U+0007 6:12'],
    ['{"\\uD83D"}', 'U+D83D 6:3'],
    ['{"\\0"}', 'U+0000 6:3'],
    ['{"\\b"}', 'U+0008 6:3'],
    ['{"\\v"}', 'U+000B 6:3'],
    ['{"\\f"}', 'U+000C 6:3'],
    ['{"\\u{FFFF}"}', 'U+FFFF 6:3'],
    ['One &#8212; two &#7;.', 'U+0007 6:17'],
    ['`\\u0007` &#7;', 'U+0007 6:10'],
    ['{"\\u{10FFFF} \\u0007"}', 'U+0007 6:14'],
    ['export const x = "\\u0000";\n\n{x}', 'U+0000 6:19'],
  ])('is told at its place: %s', (body, expected) => {
    expect(found('', body)).toEqual([`control-character ${expected}`]);
  });

  it.each(['description: "a\\u0007b"\n', 'description: "a\\ab"\n', 'topics: ["a\\x07"]\n'])(
    'is told at its field: %s',
    (front) => {
      expect(found(front, 'Body.')).toEqual(['control-character U+0007 4:1']);
    },
  );

  it.each(['`\\u0007` and \\u0007', '{"\\uD83D\\uDE00 \\n"}', 'a &amp; b &#8212; c', 'a \uFFFD b'])(
    'is none in %s',
    (body) => {
      expect(found('', body)).toEqual([]);
    },
  );
});
