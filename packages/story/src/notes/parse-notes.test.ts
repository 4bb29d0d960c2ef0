import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDates } from '../checks/check-dates.ts';
import { parseNotes } from './parse-notes.ts';

const FRONT = '---\ntitle: T\npublished: 2021-01-11\n---\n\n';

const codes = (source: string) => parseNotes(source).problems.map(({ name }) => name);
const ids = (source: string) => parseNotes(source).notes.map(({ id }) => id);

describe('parseNotes', () => {
  it('reads stacked notes with true positions', () => {
    const { notes, problems } = parseNotes(
      `${FRONT}import A from './a.astro';\n\n<EditorsNote date="2021-02-16" headline="He said &quot;no&quot;">\n\nText.\n\n</EditorsNote>\n\n{/* a comment */}\n\n<EditorsNote date="2021-01-13" />\n\nArticle.\n`,
    );
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([
      {
        id: 'update-2021-02-16',
        date: '2021-02-16',
        kind: 'update',
        headline: 'He said "no"',
        empty: false,
        position: { line: 8, column: 1 },
      },
      { id: 'update-2021-01-13', empty: true, position: { line: 16, column: 1 } },
    ]);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
  ])('reads a file with %s at the same lines', (_, change) => {
    const { notes, problems } = parseNotes(
      change(`${FRONT}<EditorsNote date="2021-02-16" />\n\nA.\n`),
    );
    expect(problems).toEqual([]);
    expect(notes[0]?.position.line).toBe(6);
  });

  it('counts offsets in UTF-16 units', () => {
    const source = `${FRONT}{/* 😀é */}\n\n<EditorsNote date="2021-02-16" />\n`;
    expect(parseNotes(source).notes[0]?.position.offset).toBe(source.indexOf('<EditorsNote'));
  });

  it('takes a tag in a code block for text', () => {
    const { notes, problems } = parseNotes(
      `${FRONT}A.\n\n\`\`\`mdx\n<EditorsNote date="x">\n\`\`\`\n`,
    );
    expect({ notes, problems }).toEqual({ notes: [], problems: [] });
  });

  it.each([
    ['<EditorsNote />', 'note-without-date'],
    ['<EditorsNote date="tomorrow" />', 'unreadable-date'],
    ['<EditorsNote date="2021-02-30" />', 'impossible-date'],
    ['<EditorsNote date="2021-02-16T14:05" />', 'impossible-date'],
    ['<EditorsNote date={today} />', 'note-attribute-not-literal'],
    ['<EditorsNote date="2021-02-16" {...more} />', 'note-spread-attributes'],
    ['<EditorsNote date="2021-02-16" dtae="x" />', 'note-unknown-attribute'],
    ['<EditorsNote date="2021-02-16" constructor="x" />', 'note-unknown-attribute'],
    ['<EditorsNote date="2021-02-16" kind="rumor">A.</EditorsNote>', 'note-unknown-kind'],
    ['<EditorsNote date="2021-02-16" kind="correction" />', 'note-without-body'],
    ['<EditorsNote date="2021-02-16" draft="false" />', 'note-attribute-malformed'],
    ['<EditorsNote date="2021-02-16" headline />', 'note-attribute-malformed'],
    ['<EditorsNote date="2021-02-16" date="2021-02-17" />', 'note-attribute-twice'],
    ['<EditorsNote date="2021-02-16" edited="soon" />', 'unreadable-date'],
    ['<EditorsNote date="2021-02-16" kind="correction" quiet>A.</EditorsNote>', 'quiet-correction'],
    ['<EditorsNote date="2021-02-16" kind="retraction" quiet>A.</EditorsNote>', 'quiet-correction'],
    ['<EditorsNote date="2021-02-16" authors="Ada" />', 'note-attribute-malformed'],
    ['<EditorsNote date="2021-02-16" authors={[ada]} />', 'note-attribute-not-literal'],
    ['<EditorsNote date="2021-02-16" authors={[{}]} />', 'note-attribute-malformed'],
    ['<EditorsNote date="2021-02-16" authors={[{ name: "A", url: "/a" }]} />', 'author-url'],
    [
      '<EditorsNote date="2021-02-16" authors={[{ name: "A", url: "javascript:1" }]} />',
      'author-url',
    ],
    [
      '<EditorsNote date="2021-02-16" authors={[{ name: "A", fediverse: "ada" }]} />',
      'note-attribute-malformed',
    ],
    ['<EditorsNote date="2021-02-16" authors={[{ name: "???" }]} />', 'name-without-address'],
    ['<EditorsNote date="2021-02-16" image={{ src: "./a.jpg" }} />', 'image-without-alt'],
    ['<EditorsNote date="2021-02-16" card />', 'note-attribute-malformed'],
    ['<EditorsNote date="2021-02-16" card={true} />', 'note-attribute-malformed'],
    ['<EditorsNote date="2021-02-16T25:00Z" />', 'impossible-date'],
    ['<EditorsNote date="2016-12-31T23:59:60Z" />', 'impossible-date'],
    [
      '<EditorsNote date="2021-02-17" pinned />\n\n<EditorsNote date="2021-02-16" pinned />',
      'two-pinned-notes',
    ],
    ['<EditorsNote date="2021-02-16" id="Verdict Day" />', 'note-malformed-id'],
    ['<EditorsNote date="2021-02-16" id="published" />', 'note-reserved-id'],
    ['<EditorsNote date="2021-02-16" id="ds-main" />', 'note-reserved-id'],
    ['<EditorsNote date="2021-02-16" id="user-content-fn-1" />', 'note-reserved-id'],
    ['<EditorsNote date="2021-02-16" id="footnote-label" />', 'note-reserved-id'],
    ['<EditorsNote date="2021-02-16" headline="\u200B\u2060" />', 'note-attribute-malformed'],
    [
      '<EditorsNote date="2021-02-16" withdrawn="2021-02-17" reason="\u3164" />',
      'withdrawn-without-reason',
    ],
    ['<EditorsNote date="2021-02-16" withdrawn="2021-02-17" />', 'withdrawn-without-reason'],
    ['<EditorsNote date="2021-02-16" reason="Why" />', 'reason-without-withdrawn'],
    ['<div>\n<EditorsNote date="2021-02-16" />\n</div>', 'note-nested'],
    ['Article.\n\n<EditorsNote date="2021-02-16" />', 'note-below-article'],
    ['<EditorsNote date="2021-02-16">', 'mdx-syntax'],
  ])('%s is %s', (note, code) => {
    const { problems } = parseNotes(`${FRONT}${note}\n\nArticle.\n`);
    expect(problems.map((problem) => problem.name)).toEqual([code]);
    expect(problems[0]?.hint).toMatch(/\S/);
    expect(problems[0]?.position.line).toBeGreaterThanOrEqual(6);
  });

  it.each([
    'credit: 5',
    'caption: 5',
    'credit: { name: "A" }',
    'caption: ["A"]',
    'credit: null',
    'credit: false',
  ])('a picture with %s is refused', (words) => {
    const image = `{ src: "./a.jpg", alt: "A", ${words} }`;
    expect(codes(`<EditorsNote date="2021-02-16" image={${image}} />`)).toEqual([
      'note-attribute-malformed',
    ]);
  });

  it('reads every attribute', () => {
    const [note] = parseNotes(
      `${FRONT}<EditorsNote date="2021-02-16" kind="clarification" headline=" Back " id="b" key pinned quiet
  authors={[{ name: 'Ada Long', url: 'https://ada.example/' }]} edited="2021-02-17"
  withdrawn="2021-02-18" reason="Wrong." draft image={{ src: './a.jpg', alt: '' }}
  card={false}>Text.</EditorsNote>\n`,
    ).notes;
    expect(note).toMatchObject({
      date: '2021-02-16',
      kind: 'clarification',
      headline: 'Back',
      id: 'b',
      key: true,
      pinned: true,
      quiet: true,
      authors: [{ name: 'Ada Long', url: 'https://ada.example/' }],
      edited: '2021-02-17',
      withdrawn: { date: '2021-02-18', reason: 'Wrong.' },
      draft: true,
      image: { src: './a.jpg', alt: '' },
      card: false,
    });
  });

  it('points at the attribute that is wrong', () => {
    const source = `${FRONT}<EditorsNote\n  authors={[{ name: "date=" }]} headline="kind=' }"\n  date="2021-02-30" kind="rumor" {...more}>A.</EditorsNote>\n`;
    const { problems } = parseNotes(source);
    expect(problems.map(({ name, position }) => [name, position.line, position.column])).toEqual([
      ['impossible-date', 8, 3],
      ['note-unknown-kind', 8, 21],
      ['note-spread-attributes', 8, 34],
    ]);
  });

  it('takes the definition of a link in a note for no article', () => {
    const { notes, problems } = parseNotes(
      `${FRONT}<EditorsNote date="2021-02-16">\n\nSee [a].\n\n[a]: https://a.example\n\n</EditorsNote>\n\n<EditorsNote date="2021-01-13" />\n`,
    );
    expect(problems).toEqual([]);
    expect(notes.map(({ text }) => text)).toEqual(['See a.', '']);
  });

  it.each([
    ['{/* a comment */}', true],
    ['{/* one */ /* two */}', true],
    ['{// a comment\n}', true],
    ['{}', true],
    ['{/* a */ shown /* b */}', false],
    ['{"/* a */"}', false],
    ['{/a/.source}', false],
  ])('takes %s for a comment: %s', (code, isComment) => {
    const file = `${FRONT}${code}\n\n<EditorsNote date="2021-02-16">\n\n${code}\n\n</EditorsNote>\n`;
    const { notes, problems } = parseNotes(file);
    if (isComment) expect(notes.map(({ empty }) => empty)).toEqual([true]);
    else expect(problems.map(({ name }) => name)).toEqual(['note-below-article']);
    const [alone] = parseNotes(
      `${FRONT}<EditorsNote date="2021-02-16">${code}</EditorsNote>\n`,
    ).notes;
    expect(alone?.empty).toBe(isComment);
  });

  it('suggests the second before a leap second', () => {
    const [problem] = parseNotes(`${FRONT}<EditorsNote date="2016-12-31T23:59:60Z" />\n`).problems;
    expect(problem?.message).toContain('has a second 60');
    expect(problem?.hint).toBe('Write date="2016-12-31T23:59:59Z".');
  });

  it('suggests the attribute that was meant', () => {
    expect(
      parseNotes(`${FRONT}<EditorsNote date="2021-02-16" headlin="x" />`).problems[0]?.hint,
    ).toBe('Did you mean headline?');
  });

  it('points out two notes with one id', () => {
    expect(
      codes(
        `${FRONT}<EditorsNote date="2021-02-17" id="a" />\n\n<EditorsNote date="2021-02-16" id="a" />\n`,
      ),
    ).toEqual(['note-duplicate-id']);
  });
});

describe('versions', () => {
  const note = (day: string, words: string) =>
    `<EditorsNote date="2021-02-${day}">\n\n${words}\n\n</EditorsNote>\n\n`;
  const versions = (of: string) => parseNotes(FRONT + of).notes.map(({ version }) => version);
  const stack = note('18', 'One.[^a]') + note('17', 'Two, [as told].') + note('16', 'Three.');
  const foot = 'Article.\n\n[^a]: Heard.[^b]\n\n[^b]: Twice.\n\n[as told]: https://a.example\n';

  it.each([
    ['its own words', (file: string) => file.replace('Three', 'Four'), [false, false, true]],
    ['a footnote of it', (file: string) => file.replace('Heard', 'Read'), [true, false, false]],
    ['a footnote of that', (file: string) => file.replace('Twice', 'Once'), [true, false, false]],
    ['an address', (file: string) => file.replace('a.example', 'b.example'), [false, true, false]],
    ['the article', (file: string) => file.replace('Article', 'Else'), [false, false, false]],
  ])('differ with %s alone', (_, change, differ) => {
    const before = versions(stack + foot);
    const after = versions(change(stack + foot));
    expect(after.map((version, index) => version !== before[index])).toEqual(differ);
  });

  it('stay when a note is stacked', () => {
    const before = versions(stack + foot);
    expect(versions(note('20', 'New.') + stack + foot).slice(1)).toEqual(before);
  });
});

describe('ids', () => {
  it('are the digits of the date as written, counted from the oldest up', () => {
    const note = (date: string, more = '') => `<EditorsNote date="${date}" ${more}/>\n\n`;
    const stacked = [
      note('2021-02-16T14:05-05:00'),
      note('2021-02-16', 'draft '),
      note('2021-02-16', 'id="verdict" '),
      note('2021-02-16'),
    ];
    expect(ids(FRONT + stacked.join(''))).toEqual([
      'update-2021-02-16-1405',
      'update-2021-02-16-3',
      'verdict',
      'update-2021-02-16',
    ]);
  });

  it('are not renamed by stacking, editing or deleting a note of other digits', () => {
    const day = fc.integer({ min: 12, max: 28 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), day, (days, gone) => {
        const stack = days.toSorted((a, b) => b - a);
        const file = (list: number[], text: string) =>
          FRONT +
          list.map((it) => `<EditorsNote date="2021-01-${it}">${text}</EditorsNote>\n\n`).join('');
        const before = ids(file(stack, 'A.'));
        expect(ids(file(stack, 'Another text.'))).toEqual(before);
        expect(ids(file([29, ...stack], 'A.')).slice(1)).toEqual(before);
        expect(ids(file([stack[0] ?? 12, ...stack], 'A.')).slice(1)).toEqual(before);
        const kept = stack.filter((it) => it !== gone);
        expect(ids(file(kept, 'A.'))).toEqual(
          before.filter((id) => !id.startsWith(`update-2021-01-${gone}`)),
        );
      }),
    );
  });
});

describe('ids', () => {
  it('are not renamed by drafting, withdrawing or any attribute but id and date', () => {
    const day = fc.integer({ min: 12, max: 14 });
    const more = fc.constantFrom('', ' draft', ' key', ' headline="x"', ' kind="clarification"');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, more), { minLength: 1, maxLength: 8 }),
        more,
        (notes, other) => {
          const file = (change: (written: string) => string) =>
            FRONT +
            notes
              .map(
                ([it, written]) =>
                  `<EditorsNote date="2021-01-${it}"${change(written)}>A.</EditorsNote>\n\n`,
              )
              .join('');
          expect(ids(file(() => other))).toEqual(ids(file((written) => written)));
        },
      ),
    );
  });
});

describe('checkDates', () => {
  const check = (dates: string[], published = '2021-01-11', timeZone = 'America/New_York') => {
    const notes = dates.map((date) => `<EditorsNote date="${date}" />\n\n`).join('');
    return checkDates(published, parseNotes(FRONT + notes).notes, timeZone).map(({ name }) => name);
  };

  it('finds notes out of order and older than the story', () => {
    expect(check(['2021-02-16', '2021-01-22'])).toEqual([]);
    expect(check(['2021-01-22', '2021-02-16'])).toEqual(['note-out-of-order']);
    expect(check(['2021-01-10'])).toEqual(['note-before-published']);
  });

  it('takes a day and an instant on it in either order', () => {
    expect(check(['2021-02-16', '2021-02-16T14:05-05:00'])).toEqual([]);
    expect(check(['2021-02-16T14:05-05:00', '2021-02-16'])).toEqual([]);
    expect(check(['2021-01-11T00:10-05:00'])).toEqual([]);
  });

  it('takes two instants in their order alone, whatever day stands between', () => {
    const [morning, day, noon] = ['2021-02-16T08:00-05:00', '2021-02-16', '2021-02-16T12:00-05:00'];
    expect(check([noon, day, morning])).toEqual([]);
    expect(check([morning, day, noon])).toEqual(['note-out-of-order']);
    expect(check([morning, day, day, noon])).toEqual(['note-out-of-order']);
  });

  it('tells once of a note that is too new for all above it', () => {
    expect(check(['2021-02-18', '2021-02-17', '2021-02-16', '2091-02-15'])).toEqual([
      'note-out-of-order',
    ]);
    expect(check(['2021-02-15', '2021-02-16', '2021-02-17'])).toEqual([
      'note-out-of-order',
      'note-out-of-order',
    ]);
  });

  it('takes a day that a zone skipped for no earlier than itself', () => {
    expect(check(['2011-12-30', '2011-12-30'], '2011-12-30', 'Pacific/Apia')).toEqual([]);
    expect(check(['2011-12-31', '2011-12-30'], '2011-12-29', 'Pacific/Apia')).toEqual([]);
    expect(check(['2011-12-30', '2011-12-31'], '2011-12-29', 'Pacific/Apia')).toEqual([
      'note-out-of-order',
    ]);
  });

  it('reads days in the publication’s zone', () => {
    expect(check(['2021-02-16T23:30-05:00', '2021-02-17'])).toEqual(['note-out-of-order']);
    expect(check(['2021-02-16T23:30-05:00', '2021-02-17'], '2021-01-11', 'UTC')).toEqual([]);
  });
});
