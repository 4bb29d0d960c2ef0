import { describe, expect, it } from 'vitest';
import { parseNotes } from '@developing-story/story/parse';
import { importArticle } from '../import-article.ts';

const ARTICLE = [
  'The city museum has bought a painting whose owner is disputed.',
  'A court will hear the case in May.',
];
const HEAD = ['Museum buys disputed painting', 'By Bo Short | March 3, 2022', ...ARTICLE];
const YEAR = 'An earlier version of this article misstated the year. It was 1911, not 1919.';
const NAME = 'An earlier version of this article gave the wrong first name. She is Mara Stone.';

const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('corrections at the foot', () => {
  it.each([
    ['text', `Correction: March 9, 2022\n${YEAR}\n\nCorrection: March 5, 2022\n${NAME}`],
    ['text', `Correction: March 9, 2022\n\n${YEAR}\n\nCorrection: March 5, 2022\n\n${NAME}`],
    ['text', `CORRECTION (5 March 2022):\n${NAME}\n\nCORRECTION (9 March 2022):\n${YEAR}`],
    ['text', `Corrections\n\nMarch 9, 2022: ${YEAR}\n\nMarch 5, 2022: ${NAME}`],
    [
      'markdown',
      `**Correction: March 9, 2022**\n${YEAR}\n\n**Correction: March 5, 2022**\n${NAME}`,
    ],
    [
      'markdown',
      `#### Correction: March 9, 2022\n\n${YEAR}\n\n#### Correction: March 5, 2022\n\n${NAME}`,
    ],
    [
      'html',
      `<h4>Correction: March 9, 2022</h4><p>${YEAR}</p><h4>Correction: March 5, 2022</h4><p>${NAME}</p>`,
    ],
    [
      'html',
      `<p><b>Correction: March 9, 2022</b><br>${YEAR}</p><p><b>Correction: March 5, 2022</b><br>${NAME}</p>`,
    ],
    ['text', `* Correction – 9 March 2022: ${YEAR}\n* Correction – 5 March 2022: ${NAME}`],
    ['text', `(Correction, March 9: ${YEAR})\n\n[Correction, March 5: ${NAME}]`],
    ['markdown', `**Correction – March 9, 2022** ${YEAR}\n\n**Correction – March 5** ${NAME}`],
    [
      'markdown',
      `- **Correction \\[March 9, 2022\\]** ${YEAR}\n- **Correction [March 5]** ${NAME}`,
    ],
    [
      'html',
      `<h2>Corrections</h2><ul><li><b>March 9, 2022</b> – ${YEAR}</li><li><b>March 5, 2022</b> – ${NAME}</li></ul>`,
    ],
    [
      'html',
      `<dl><dt>Correction, March 9, 2022</dt><dd>${YEAR}</dd><dt>Correction, March 5, 2022</dt><dd>${NAME}</dd></dl>`,
    ],
    [
      'html',
      `<p><b>Correction – March 9, 2022</b><br>${YEAR}</p><p><b>Correction</b> – March 5, 2022 – ${NAME}</p>`,
    ],
    [
      'html',
      `<hr><h3>Corrections</h3><p><b>March 9, 2022:</b> ${YEAR}</p><p><b>March 5, 2022:</b> ${NAME}</p>`,
    ],
  ] as const)('move up, each with its paragraph: %s', (format, foot) => {
    const head = format === 'html' ? paragraphs(...HEAD) : HEAD.join('\n\n');
    const { source, report } = importArticle(`${head}\n\n${foot}\n`, { format });
    const note = (day: string, words: string) =>
      `<EditorsNote date="2022-03-${day}" kind="correction">\n\n${words}\n\n</EditorsNote>\n\n`;
    expect(source.endsWith(`${note('09', YEAR)}${note('05', NAME)}${ARTICLE.join('\n\n')}\n`)).toBe(
      true,
    );
    expect(report.leftOut).toEqual([]);
    expect(report.notes.every(({ fromFoot }) => fromFoot)).toBe(true);
  });

  it('have all that stands below their heading, and nothing of the article', () => {
    const foot = `<h4>Correction, March 9, 2022</h4>${paragraphs(YEAR, 'We regret the error.')}`;
    const { source } = importArticle(paragraphs(...HEAD) + foot, { format: 'html' });
    expect(source).toContain(`${YEAR}\n\nWe regret the error.\n\n</EditorsNote>`);
    expect(source.endsWith(`\n\n${ARTICLE.join('\n\n')}\n`)).toBe(true);
  });

  it('are none where a note above the article may be over it', () => {
    const lines = [
      'Bridge shut',
      'Update, Feb. 16, 2021:',
      'It opened.',
      'Update, Feb. 12, 2021:',
      'It shut.',
    ];
    const { source } = importArticle(lines.join('\n\n'), { format: 'text' });
    expect(parseNotes(source).notes.map(({ date }) => date)).toEqual(['2021-02-16', '2021-02-12']);
    expect(source.endsWith('<EditorsNote date="2021-02-12" />\n\nIt shut.\n')).toBe(true);
  });

  it('end at a rule, below which the article stands', () => {
    const source =
      '<h1>Bridge shut</h1><p>Jan. 11, 2021</p><h3>Update (Jan. 13)</h3><p>It opened.</p><h3>Correction (Jan. 12)</h3><p>It is from 1911.</p><hr><p>It shut.</p>';
    const story = importArticle(source, { format: 'html' });
    expect(parseNotes(story.source).notes.map(({ date }) => date)).toEqual([
      '2021-01-13',
      '2021-01-12',
    ]);
    expect(story.source.endsWith('</EditorsNote>\n\nIt shut.\n')).toBe(true);
  });
});

describe('dates that leave out a part', () => {
  const dates = (...notes: string[]) => {
    const lines = ['Bridge shut', 'Dec. 30, 2020', ...notes, 'It shut on Wednesday.'];
    const options = { format: 'text' as const, timeZone: 'America/New_York' };
    const story = importArticle(lines.join('\n\n'), options);
    return parseNotes(story.source).notes.map(({ date }) => date);
  };

  it.each([
    [
      ['Update, 1:15 a.m.: A.', 'Update, 11:40 p.m.: B.'],
      ['2020-12-31T01:15', '2020-12-30T23:40'],
    ],
    [
      ['Update, 6:45 p.m.: A.', 'Update, noon: B.'],
      ['2020-12-30T18:45', '2020-12-30T12:00'],
    ],
    [
      ['Update, Jan. 2: A.', 'Update, Dec. 31: B.'],
      ['2021-01-02', '2020-12-31'],
    ],
    [
      ['Update, Jan. 2: A.', 'Update, Jan. 3: B.'],
      ['2021-01-03', '2021-01-02'],
    ],
  ])('come in turn: %j', (notes, right) => {
    const zoned = right.map((it) => (it.includes('T') ? `${it}-05:00` : it));
    expect(dates(...notes)).toEqual(zoned);
  });
});
