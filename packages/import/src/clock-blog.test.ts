import { describe, expect, it } from 'vitest';
import { parseNotes } from '@developing-story/story/parse';
import { accountOfWords } from './fixtures/account-of-words.ts';
import { importArticle } from './import-article.ts';
import type { ArticleFormat } from './types.ts';

function read(source: string, format: ArticleFormat = 'text') {
  const story = importArticle(source, { format, timeZone: 'America/New_York' });
  const { input, output } = accountOfWords(source, format, story);
  expect(output).toEqual(input);
  const { notes, problems } = parseNotes(story.source);
  expect(problems).toEqual([]);
  const published = /^published: (.*)$/m.exec(story.source)?.[1];
  const dates = notes.map(({ date }) => date);
  return { ...story, notes, dates, published, codes: story.report.checks.map(({ code }) => code) };
}

const ON = (clock: string, day = 11) => `2021-01-${day}T${clock}-05:00`;
const HEAD = 'Storm hits the coast\n\nBy Ada Long\n\nJanuary 11, 2021\n\nWhat we know so far.';

describe('a live blog of times alone', () => {
  it.each([
    ['6:45 p.m. — ', '12:10 p.m. — ', '7:05 a.m. — '],
    ['6:45PM: ', '12.10pm: ', '7.05am: '],
    ['18:45 | ', '12:10 | ', '07:05 | '],
    ['18:45 h. ', '12:10 h. ', '7:05 h. '],
    ['6:45 p.m. Monday: ', 'Monday, 12:10 p.m.: ', '7:05 a.m.: '],
    ['[18:45] ', '[12:10] ', '[07:05] '],
    ['18h45 – ', '12 h 10 – ', '7h05 – '],
    ['18.45 Uhr: ', '12.10 Uhr: ', '7.05 Uhr: '],
    ['+++ 18:45 Uhr +++ ', '+++ 12:10 Uhr +++ ', '+++ 7:05 Uhr +++ '],
    ['18:45 horas. — ', '12:10 horas. — ', '7:05 horas. — '],
    ['午後6時45分：', '午後0時10分：', '午前7時5分：'],
    ['下午6時45分：', '中午12時10分：', '上午7点5分：'],
    ['6:45 مساءً: ', '12:10 م: ', '7:05 صباحًا: '],
    ['Posted at 6:45 p.m. ET\n\n', 'Posted at 12:10 p.m. ET\n\n', 'Posted at 7:05 a.m. ET\n\n'],
  ])('has a note for each, as in %j', (...clocks) => {
    const words = ['All homes have power.', 'Police closed the road.', 'Schools are shut.'];
    const posts = clocks.map((clock, index) => `${clock}${words[index]}`).join('\n\n');
    const { dates, published, source, codes } = read(`${HEAD}\n\n${posts}\n`);
    expect(dates).toEqual([ON('18:45'), ON('12:10'), ON('07:05')]);
    expect(published).toBe('2021-01-11');
    for (const it of words) expect(source).toContain(`\n\n${it}\n\n</EditorsNote>`);
    expect(source.endsWith('\n\nWhat we know so far.\n')).toBe(true);
    expect(codes.filter((code) => code === 'date-guessed')).toHaveLength(3);
  });

  const HTML = `<html><body><article><h1>Storm hits the coast: live updates</h1><p>January 11, 2021</p><p>What we know so far.</p>%</article>`;
  it.each<[string, ArticleFormat, string]>([
    [
      'headings of Markdown',
      'markdown',
      `# Storm hits the coast\n\nJan. 11, 2021\n\nWhat we know so far.\n\n## 6:45 p.m. – Power is back\n\nAll homes have power.\n\n---\n\n## 7:05 a.m. – Schools shut\n\nAll are shut.\n`,
    ],
    [
      'lines alone',
      'text',
      `${HEAD}\n\n6:45 p.m.\n\nPower is back\n\nAll homes have power.\n\n7:05 a.m.\n\nSchools shut\n\nAll are shut.\n`,
    ],
    [
      'details',
      'html',
      HTML.replace(
        '%',
        '<details open><summary>6:45 p.m. – Power is back</summary><p>All homes have power.</p></details><details><summary>7:05 a.m. – Schools shut</summary><p>All are shut.</p></details>',
      ),
    ],
  ])('has headlines of %s', (_, format, source) => {
    const { notes, source: story } = read(source, format);
    expect(notes.map(({ date, headline }) => [date, headline])).toEqual([
      [ON('18:45'), 'Power is back'],
      [ON('07:05'), 'Schools shut'],
    ]);
    expect(story).toContain('\n\nAll homes have power.\n\n</EditorsNote>');
    expect(story.endsWith('\n\nWhat we know so far.\n')).toBe(true);
  });

  it.each<[string, ArticleFormat, string]>([
    [
      'a list of Markdown',
      'markdown',
      '# Storm: live\n\nJan. 11, 2021\n\nWhat we know so far.\n\n- **6:45 p.m.** All homes have *power*.\n- **7:05 a.m.** All are shut.\n',
    ],
    [
      'a list of definitions',
      'html',
      HTML.replace(
        '%',
        '<dl><dt>6:45 p.m.</dt><dd><p>All homes have <em>power</em>.</p></dd><dt>7:05 a.m.</dt><dd>All are shut.</dd></dl>',
      ),
    ],
    [
      'a table',
      'html',
      HTML.replace(
        '%',
        '<table><thead><tr><th>Time</th><th>Update</th></tr></thead><tbody><tr><td>6:45 p.m.</td><td>All homes have <em>power</em>.</td></tr><tr><td>7:05 a.m.</td><td>All are shut.</td></tr></tbody></table>',
      ),
    ],
    [
      'paragraphs that begin in bold',
      'html',
      HTML.replace(
        '%',
        '<p><b>6:45 p.m.</b> All homes have <em>power</em>.</p><p><b>7:05 a.m.</b> All are shut.</p>',
      ),
    ],
    [
      'paragraphs that set no time off, where the headline says that it is live',
      'html',
      HTML.replace(
        '%',
        '<p>6:45 p.m. All homes have <em>power</em>.</p><p>7:05 a.m. All are shut.</p>',
      ),
    ],
  ])('may be %s', (_, format, source) => {
    const { dates, source: story } = read(source, format);
    expect(dates).toEqual([ON('18:45'), ON('07:05')]);
    expect(story).toContain('\n\nAll homes have *power*.\n\n</EditorsNote>');
    expect(story.endsWith('\n\nWhat we know so far.\n')).toBe(true);
  });

  it.each([
    ['over midnight', ['1:15 a.m.', '11:40 p.m.', '6:10 p.m.'], ['01:15+', '23:40', '18:10']],
    ['oldest first', ['6:10 p.m.', '11:40 p.m.', '1:15 a.m.'], ['01:15+', '23:40', '18:10']],
    ['by half days', ['1:15', '11:40', '6:45', '12:10'], ['01:15+', '23:40', '18:45', '12:10']],
    ['by half days in the morning', ['11:30', '9:15'], ['11:30', '09:15']],
  ])('goes on %s', (_, clocks, right) => {
    const posts = clocks.map((clock) => `${clock} – It rains.`).join('\n\n');
    const { dates } = read(`Storm: live updates\n\nJanuary 11, 2021\n\nIntro.\n\n${posts}\n`);
    expect(dates).toEqual(right.map((it) => ON(it.slice(0, 5), it.endsWith('+') ? 12 : 11)));
  });

  it('has the days of the lines above its posts', () => {
    const posts = (day: string) => `${day}\n\n9 p.m. – It rains.\n\n8 a.m. – It blows.`;
    const days = [posts('Tuesday, Jan. 12'), posts('Monday, Jan. 11')].join('\n\n');
    const { dates, report } = read(
      `Storm: live updates\n\nPublished January 10, 2021\n\nIntro.\n\n${days}\n`,
    );
    expect(dates).toEqual([ON('21:00', 12), ON('08:00', 12), ON('21:00'), ON('08:00')]);
    expect(report.leftOut.map(({ what }) => what)).toEqual(['day of posts', 'day of posts']);
  });

  it('began with its oldest post, where nothing says when', () => {
    const { dates, published, codes } = read(
      'Sturm: Liveblog\n\nDienstag, 12. Januar 2021\n\n0.15 Uhr: Es regnet.\n\nMontag, 11. Januar 2021\n\n22.40 Uhr: Es stürmt.\n',
    );
    expect(dates).toEqual([ON('00:15', 12), ON('22:40')]);
    expect(published).toBe('2021-01-11');
    expect(codes.filter((code) => code === 'date-guessed')).toHaveLength(1);
  });

  it('crosses the end of a year', () => {
    const { dates } = read(
      'Vote: live updates\n\nDecember 31, 2020\n\nIntro.\n\nFriday, Jan. 1\n\n0:20 – It is counted.\n\nThursday, Dec. 31\n\n23:10 – It ended.\n',
    );
    expect(dates).toEqual(['2021-01-01T00:20-05:00', '2020-12-31T23:10-05:00']);
  });

  it.each([
    ['a correction', 'Correction, Jan. 12, 2021: The road is long.'],
    ['what was first published', 'Original story:\n\nThe road is long.'],
    ['a rule', '* * *\n\nThe road is long.'],
  ])('ends before %s', (_, below) => {
    const { notes, source } = read(
      `${HEAD}\n\n6:45 p.m. – It rains.\n\n7:05 a.m. – It blows.\n\n${below}\n`,
    );
    const lowest = notes.at(-1);
    expect(source.slice(lowest?.position.offset, lowest?.end)).not.toContain('The road is long.');
    expect(source).toContain('The road is long.');
  });

  it('tells the article’s own time from those of its posts', () => {
    const posts =
      '6:45 p.m. ET, Jan. 11, 2021\n\nIt rains.\n\n12:10 p.m. ET, Jan. 11, 2021\n\nIt blows.';
    const head = 'Storm: live updates\n\nJan. 11, 2021, 6 a.m. ET\n\nWhat we know so far.';
    const { dates, published } = read(`${head}\n\n${posts}\n`);
    expect({ dates, published }).toEqual({
      dates: [ON('18:45'), ON('12:10')],
      published: ON('06:00'),
    });
    expect(read(`${head}\n\nMore is to come.\n`).notes).toEqual([]);
  });

  it('has the instants of the elements in a table, and ends with it', () => {
    const rows = ['2021-01-11T23:45:00Z', '2021-01-11T12:05:00Z'].map(
      (at) =>
        `<tr><td><time datetime="${at}">${at.slice(11, 16)}</time></td><td>It rains.</td></tr>`,
    );
    const { notes, source } = read(
      HTML.replace('%', `<table>${rows.join('')}</table><p>The storm came.</p>`),
      'html',
    );
    expect(notes.map(({ date }) => date)).toEqual(['2021-01-11T23:45Z', '2021-01-11T12:05Z']);
    expect(source.endsWith('</EditorsNote>\n\nWhat we know so far.\n\nThe storm came.\n')).toBe(
      true,
    );
  });

  it('is none where times run forwards and nothing calls it live, and says so', () => {
    const { notes, source, codes } = read(
      `${HEAD}\n\n7:05 a.m. – The bells ring.\n\n6:45 p.m. – The bells ring again.\n`,
    );
    expect(notes).toEqual([]);
    expect(source).toContain('6:45 p.m. – The bells ring again.');
    expect(codes).toContain('note-left-in-text');
  });

  it('is none where sentences begin with times', () => {
    const { notes, codes } = read(
      `${HEAD}\n\n6 p.m. is when it begins.\n\n5 p.m. was too early for all.\n`,
    );
    expect(notes).toEqual([]);
    expect(codes).not.toContain('note-left-in-text');
  });
});
