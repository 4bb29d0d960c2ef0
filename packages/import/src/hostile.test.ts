import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNotes } from '@developing-story/story/parse';
import { accountOfWords, storyOf } from './fixtures/account-of-words.ts';
import { importArticle } from './import-article.ts';
import type { ArticleFormat } from './types.ts';

/** Characters: more than articles have. */
const HUGE = 65_000;
const full = (piece: string) => piece.repeat(HUGE / piece.length);
const NOTE = "Editor's note: This story was updated on Feb. 16, 2021.";

const FILES: [name: string, format: ArticleFormat, source: string][] = [
  ['one word', 'text', full('a')],
  ['one line of names', 'text', `By ${full('Ab ')}`],
  ['short paragraphs', 'text', full('One word.\n\n')],
  ['notes', 'text', full(`${NOTE}\n\n`)],
  ['labels', 'text', full('Update:\n')],
  ['braces', 'text', full('{<')],
  ['underscores', 'text', full('a_b_')],
  ['brackets', 'markdown', full('[')],
  ['brackets, more than are read as Markdown', 'markdown', '['.repeat(260_000)],
  ['quotes in quotes', 'markdown', full('>')],
  ['emphasis that never ends', 'markdown', full('*a **b ')],
  ['HTML in Markdown', 'markdown', '<b>x</b>\n\n'.repeat(1500)],
  ['frontmatter that never ends', 'markdown', `---\n${full('a: {\n')}`],
  [
    'lists in lists',
    'markdown',
    Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}- a`).join('\n'),
  ],
  ['paragraphs', 'html', full('<p>word')],
  ['elements in elements', 'html', full('<div>')],
  ['lists in lists', 'html', full('<ul><li>')],
  [
    'formatting that multiplies',
    'html',
    Array.from({ length: 15_000 }, (_, n) => `<p><b id=${n}>`).join(''),
  ],
  ['notes in boxes', 'html', full(`<aside><p>${NOTE}</p></aside>`)],
  ['one line of elements', 'html', '<span>'.repeat(190) + full('<i>a</i>')],
  ['open angles', 'html', full('<')],
  [
    'JSON-LD that never ends',
    'html',
    `<p>Text.<script type="application/ld+json">${full('[')}</script>`,
  ],
];

describe('a huge file', () => {
  it.each(FILES)('of %s in %s comes to an end', (_, format, source) => {
    const { source: story, report } = importArticle(source, { format });
    expect(story.endsWith('\n')).toBe(true);
    expect(report.checks.length).toBeGreaterThan(0);
  });
});

describe('characters that no reader sees', () => {
  it.each([
    ['a BOM', `\uFEFFA title\n\n${NOTE}\n\nText stands here.\n`],
    ['CRLF', `A title\r\n\r\n${NOTE}\r\n\r\nText stands here.\r\n`],
    ['CR', `A title\r\r${NOTE}\r\rText stands here.\r`],
    ['control characters', `A ti\0tle\x07\n\n${NOTE}\x1B\n\nText\x85 stands\x7F here.\n`],
    ['halves of characters', `A title\uD800\n\n${NOTE}\uDC00\n\nText stands here.\n`],
    ['separators of lines', `A title\n\n${NOTE}\n\nText\u2028stands here.\n`],
  ])('%s change nothing', (_, source) => {
    const story = importArticle(source, { format: 'text' });
    expect(story.source).toMatch(/^---\ntitle: A title\n/);
    expect(story.source).toContain('<EditorsNote date="2021-02-16" />');
    expect(story.source).toMatch(/\nText\s+stands here\.\n$/);
    expect(parseNotes(story.source).problems).toEqual([]);
    expect(story.source.isWellFormed()).toBe(true);
  });

  it('are counted in the report', () => {
    const { report } = importArticle('A\0B\uD800 title\n', { format: 'text' });
    expect(report.checks[0]).toMatchObject({ code: 'cleaned-characters' });
    expect(report.checks[0]?.message).toMatch(/^2 control characters/);
  });
});

it.each(['text', 'html', 'markdown'] as const)(
  'any characters in %s are accounted for',
  (format) => {
    const characters = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(characters, (source) => {
        const story = storyOf(source, format);
        if (!story) return;
        const { input, output } = accountOfWords(source, format, story);
        expect(output).toEqual(input);
      }),
      { numRuns: 500, seed: 20210111 },
    );
  },
);
