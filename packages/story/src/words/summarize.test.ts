import { describe, expect, it } from 'vitest';
import { summarize, UNTOLD, type TextBlock } from './summarize.ts';

const prose = (...texts: string[]): TextBlock[] => texts.map((text) => ({ text, prose: true }));

describe('what an update says', () => {
  it('is the first sentence of its first paragraph', () => {
    const heading = { text: 'What is known', prose: false };
    expect(summarize([heading, ...prose('It is back. More follows.')], 'update', 'en')).toBe(
      'It is back.',
    );
  });

  it('may announce in its middle', () => {
    expect(summarize(prose('It is known: all are safe. More.'), 'update', 'en')).toBe(
      'It is known: all are safe.',
    );
  });

  it.each([`Of ${UNTOLD} people, none. More.`, 'This is known:', UNTOLD])(
    'is nothing where that can’t be told: %s',
    (text) => {
      expect(summarize(prose(text), 'update', 'en')).toBe('');
    },
  );

  it('may be followed by what can’t be told', () => {
    expect(summarize(prose(`It is back. See ${UNTOLD}.`), 'update', 'en')).toBe('It is back.');
  });
});

describe.each(['correction', 'clarification', 'retraction'] as const)('what a %s says', (kind) => {
  it('is all of it, or it might end after what was wrong', () => {
    const text = prose('An earlier version said 41 people were hurt.', 'It was 42.');
    expect(summarize(text, kind, 'en')).toBe(
      'An earlier version said 41 people were hurt. It was 42.',
    );
    expect(summarize(prose('41人は誤り。', '正しくは42人。'), kind, 'ja')).toBe(
      '41人は誤り。正しくは42人。',
    );
  });

  it('has no space after a full-width stop alone', () => {
    expect(summarize(prose('誤：41人。', '正：42人', '以上。'), kind, 'ja')).toBe(
      '誤：41人。正：42人 以上。',
    );
    expect(summarize(prose('It said “41人。”', 'It was 42.'), kind, 'en')).toBe(
      'It said “41人。” It was 42.',
    );
  });

  it('may be 300 letters long', () => {
    const letters = (count: number) => prose(`It was ${'4'.repeat(count - 8)}.`);
    expect(summarize(letters(300), kind, 'en')).toHaveLength(300);
    expect(summarize(letters(301), kind, 'en')).toBe('');
  });

  it.each<[string, TextBlock[]]>([
    ['long', prose(`It was 41. ${'It was not. '.repeat(30)}`)],
    ['with a table', [...prose('It was 41.'), { text: '42', prose: false }]],
    ['with a picture', prose('It was 41.', UNTOLD)],
  ])('is nothing where it is %s', (_, blocks) => {
    expect(summarize(blocks, kind, 'en')).toBe('');
  });
});
