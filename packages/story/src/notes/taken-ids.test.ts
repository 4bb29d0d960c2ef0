import { describe, expect, it } from 'vitest';
import { parseNotes } from './parse-notes.ts';

const told = (attributes: string, article: string) =>
  parseNotes(
    `---\ntitle: T\n---\n\n<EditorsNote date="2021-02-16" ${attributes}>One.</EditorsNote>\n\n${article}\n`,
  ).problems.map(({ name, message, position }) => [name, position.line, message]);

describe('a note’s id', () => {
  it.each([
    ['## Verdict', 'the heading on line 7'],
    ['A\n\n### *Ver*dict', 'the heading on line 9'],
    ['<div id="verdict">\n\nText.\n\n</div>', 'an element on line 7'],
  ])('is told of where the article has it: %j', (article, where) => {
    expect(told('id="verdict"', article)).toEqual([
      ['note-duplicate-id', 5, expect.stringContaining(`is that of ${where}`)],
    ]);
  });

  it('is told of by its date as well, as a section would lose its address to the note', () => {
    expect(told('', '## Update 2021-02-16')).toEqual([
      ['note-duplicate-id', 5, expect.stringContaining('is that of the heading on line 7')],
    ]);
  });

  it.each([
    ['id="verdict"', '## The verdict'],
    ['id="verdict"', 'Verdict'],
    ['', '## Update of 2021-02-16'],
  ])('may stand beside what is called otherwise: %s, %s', (attributes, article) => {
    expect(told(attributes, article)).toEqual([]);
  });
});
