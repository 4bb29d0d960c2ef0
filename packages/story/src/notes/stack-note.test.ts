import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../files/read-story.ts';
import { oneLine } from '../words/one-line.ts';
import { stackNote, type NewNote } from './stack-note.ts';

const context = { timeZone: 'UTC', lang: 'en-US', now: new Date('2021-03-01T12:00Z') };
const read = (source: string) => readStory(source, context);
const FRONT = '---\ntitle: T\npublished: 2021-01-11\n---\n';
const note: NewNote = { date: '2021-02-16', body: 'It is back.' };
const stack = (source: string, it = note) => stackNote(source, read(source), it, 'UTC');
const WRITTEN = '<EditorsNote date="2021-02-16">\n\nIt is back.\n\n</EditorsNote>\n';

describe('stackNote', () => {
  it.each([
    ['an article', '\nA.\n', `\n${WRITTEN}\nA.\n`],
    ['an article without a blank line', 'A.\n', `\n${WRITTEN}\nA.\n`],
    ['nothing', '', `\n${WRITTEN}`],
    [
      'notes',
      '\n<EditorsNote date="2021-01-13" />\n\nA.\n',
      `\n${WRITTEN}\n<EditorsNote date="2021-01-13" />\n\nA.\n`,
    ],
    [
      'a note that is dated ahead of it',
      '\n<EditorsNote date="2021-02-17" />\n\n<EditorsNote date="2021-01-13" />\n\nA.\n',
      `\n<EditorsNote date="2021-02-17" />\n\n${WRITTEN}\n<EditorsNote date="2021-01-13" />\n\nA.\n`,
    ],
    [
      'notes that are all dated ahead of it',
      '\n<EditorsNote date="2021-02-18" />\n\n<EditorsNote date="2021-02-17" />\n\nA.\n',
      `\n<EditorsNote date="2021-02-18" />\n\n<EditorsNote date="2021-02-17" />\n\n${WRITTEN}\nA.\n`,
    ],
    [
      'an import and a comment',
      '\nimport A from \'./a.astro\';\n\n{/* c */}\n\n<EditorsNote date="2021-01-13" />\n',
      `\nimport A from './a.astro';\n\n{/* c */}\n\n${WRITTEN}\n<EditorsNote date="2021-01-13" />\n`,
    ],
    [
      'a comment right above a note',
      '\n{/* c */}\n  <EditorsNote date="2021-01-13" />\n',
      `\n{/* c */}\n\n${WRITTEN}\n  <EditorsNote date="2021-01-13" />\n`,
    ],
    [
      'a comment beside a note',
      '\n{/* c */} <EditorsNote date="2021-01-13" />\n',
      `\n{/* c */} \n\n${WRITTEN}\n<EditorsNote date="2021-01-13" />\n`,
    ],
    [
      'an import alone',
      "\nimport A from './a.astro';",
      `\nimport A from './a.astro';\n\n${WRITTEN}`,
    ],
  ])('into a file with %s', (_, body, expected) => {
    const { source, line } = stack(FRONT + body);
    expect(source).toBe(FRONT + expected);
    expect(source.split('\n')[line - 1]).toBe('<EditorsNote date="2021-02-16">');
    expect(read(source).problems).toEqual([]);
  });

  it('goes below each instant that is ahead of it, though a day stands above that', () => {
    const body =
      '\n<EditorsNote date="2021-02-16" />\n\n<EditorsNote date="2021-02-16T10:00Z" />\n';
    const { source } = stack(FRONT + body, { date: '2021-02-16T08:00Z' });
    expect(read(source).notes.map(({ date }) => date)).toEqual([
      '2021-02-16',
      '2021-02-16T10:00Z',
      '2021-02-16T08:00Z',
    ]);
    expect(read(source).problems).toEqual([]);
  });

  it('has a kind and a headline, whatever is in it', () => {
    const headline = `He said "no" & left`;
    const { source } = stack(`${FRONT}\nA.\n`, { ...note, kind: 'correction', headline });
    expect(source).toContain('kind="correction" headline="He said &quot;no&quot; &amp; left">');
    expect(read(source).notes[0]).toMatchObject({ kind: 'correction', headline });
  });

  it('is one empty tag without a body, and open for writing with a blank one', () => {
    const { source, line, bodyLine } = stack(`${FRONT}\nA.\n`, { date: '2021-02-16' });
    expect(source).toContain('\n<EditorsNote date="2021-02-16" />\n');
    expect(bodyLine).toBe(line);
    const open = stack(`${FRONT}\nA.\n`, { date: '2021-02-16', body: '' });
    expect(open.source).toContain('\n<EditorsNote date="2021-02-16">\n\n\n\n</EditorsNote>\n');
    expect(open.bodyLine).toBe(open.line + 2);
  });

  it('changes nothing but what it inserts, and the old notes stand below the new one', () => {
    const silent = fc.constantFrom(
      "import A from './a.astro';",
      'export const a = `<EditorsNote date="x">`;',
      '{/* <EditorsNote date="2021-01-12" /> */}',
      '{/*\n  two lines\n*/}',
    );
    const old = fc.constantFrom(
      '<EditorsNote date="2021-01-13" />',
      '<EditorsNote date="2021-01-13">Text.</EditorsNote>',
      '<EditorsNote\n  date="2021-01-13"\n  headline="a > b"\n>\n\n- a\n- b\n\n</EditorsNote>',
      '  <EditorsNote date="2021-01-13" draft>\n\n```js\n</EditorsNote>\n```\n\n  </EditorsNote>',
    );
    const top = fc.array(fc.oneof(silent, old), { maxLength: 6 });
    const article = fc.constantFrom('', 'A.', '# A\n\nB <EditorsNotes /> 😀', '    code', '> q');
    const body = fc.constantFrom(undefined, '', 'It is **back**.', 'One.\n\nTwo.', '> q\n\n- a');
    const headline = fc.option(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.record({ top, article, body, headline }),
        fc.record({
          bom: fc.boolean(),
          crlf: fc.boolean(),
          blank: fc.boolean(),
          end: fc.boolean(),
        }),
        (parts, style) => {
          const blocks = [...parts.top, parts.article].filter((block) => block !== '');
          const lf = `${FRONT}${style.blank ? '\n' : ''}${blocks.join('\n\n')}${style.end ? '\n' : ''}`;
          const before =
            (style.bom ? '\uFEFF' : '') + (style.crlf ? lf.replaceAll('\n', '\r\n') : lf);
          const { body, headline } = parts;
          const result = stack(before, { date: '2021-02-16', body, headline });

          const { offset, text } = result.inserted;
          expect(before.slice(0, offset) + text + before.slice(offset)).toBe(result.source);
          expect(text.replaceAll('\r\n', '').includes(style.crlf ? '\n' : '\r')).toBe(false);
          expect(facts(result.source).slice(1)).toEqual(facts(before));
          const [added] = read(result.source).notes;
          expect(added?.date).toBe('2021-02-16');
          expect(added?.position.line).toBe(result.line);
          expect(added?.headline).toBe(
            headline === undefined ? undefined : oneLine(headline) || undefined,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The notes of a file but for where they stand. */
function facts(source: string) {
  return read(source).notes.map(({ id, date, text, draft, headline }) => ({
    id,
    date,
    text,
    draft,
    headline,
  }));
}
