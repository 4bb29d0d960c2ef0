import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importArticle } from '../import-article.ts';

const POEM = ['The harbour sleeps', 'The gulls are gone', 'A lamp swings on the quay'];

/** Paragraphs of articles as they end in scripts that have no full stop, or one of their own. */
const PARAGRAPHS = [
  '橋は月曜日の朝に閉鎖された。',
  '市長は「土曜日に再開する」と述べた。',
  '大桥于周一早上关闭。',
  'पुल सोमवार सुबह बंद कर दिया गया।',
  'महापौर ने कहा कि यह शनिवार को खुलेगा',
  'สะพานปิดตั้งแต่เช้าวันจันทร์',
  'ក្រុងបិទស្ពាន។',
  'Կամուրջը փակվել է։',
  'ድልድዩ ተዘግቷል።',
  'هل أُغلق الجسر؟',
  'پل بند ہے۔',
  ...POEM,
];

describe('what is of the page around an article', () => {
  it.each([
    ['japan', ['橋が閉鎖、ひび割れ見つかる', ...PARAGRAPHS.slice(0, 2)]],
    ['hindi', ['पुल बंद, दरार मिली', ...PARAGRAPHS.slice(3, 5)]],
    ['poem', ['Night song', 'By Ada Long', ...POEM]],
    ['poem below a share line', ['Night song', 'By Ada Long', 'Share this', ...POEM]],
    ['poem in an article', ['A poet dies', 'She wrote this in 1911.', ...POEM]],
  ])('is no line of an article: %s', (_, lines) => {
    for (const format of ['text', 'markdown'] as const) {
      const { source, report } = importArticle(lines.join('\n\n'), { format });
      for (const line of lines.slice(2).filter((it) => it !== 'Share this')) {
        expect(source).toContain(line);
      }
      expect(report.leftOut.filter(({ words }) => words !== 'Share this')).toEqual([]);
    }
  });

  it('is told of where it may be a list of sections', () => {
    const article = 'A poet dies\n\nShe wrote on Monday.\n\nBooks\n\nPoets\n';
    const { report } = importArticle(article, { format: 'text' });
    expect(report.checks).toContainEqual(expect.objectContaining({ code: 'tail-kept', line: 5 }));
  });

  it('is a list below its label at the end, or of links anywhere', () => {
    const text =
      'A poet dies\n\nShe wrote on Monday.\n\nMore on poets\n\nBooks\n\nVerses\n\nShare\n';
    expect(
      importArticle(text, { format: 'text' }).report.leftOut.map(({ words }) => words),
    ).toEqual(['More on poets', 'Books', 'Verses', 'Share']);
    const page =
      '<h1>A poet dies</h1><p>Related</p><p><a href="/x">Verses</a></p><p>She wrote on Monday.</p>';
    expect(
      importArticle(page, { format: 'html' }).report.leftOut.map(({ words }) => words),
    ).toEqual(['Related', 'Verses']);
  });

  it('is no paragraph in any script, whatever stands above and below', () => {
    const article = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(article, fc.constantFrom('text', 'markdown', 'html'), (lines, format) => {
        const all = ['A headline', 'By Ada Long', ...lines];
        const source =
          format === 'html' ? all.map((line) => `<p>${line}</p>`).join('') : all.join('\n\n');
        const story = importArticle(source, { format });
        expect(story.report.leftOut).toEqual([]);
        for (const line of lines) expect(story.source).toContain(line);
      }),
      { numRuns: 200, seed: 20210111 },
    );
  });
});
