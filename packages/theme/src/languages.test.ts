import type { PluralWords } from '@developing-story/story';
import { describe, expect, it } from 'vitest';
import { THEME_WORDS } from './languages.ts';
import type { ThemeWords } from './words.ts';

type Lang = keyof typeof THEME_WORDS;
type Key = keyof ThemeWords;

const ENGLISH = THEME_WORDS.en;
const LANGS = Object.keys(THEME_WORDS) as Lang[];
const OTHERS = LANGS.filter((lang) => lang !== 'en');

/** What is spelt as in English, and why. */
const COMMA = 'A comma parts the two in each of these languages.';
const SAME: Partial<Record<Lang, Partial<Record<Key, string>>>> = {
  de: { onDate: COMMA },
  es: { onDate: COMMA },
  fr: {
    onDate: COMMA,
    page: 'French has the word, and English has it from there.',
    pages: 'As above.',
  },
};

/** Enough numbers to meet each category of each language. */
const NUMBERS = [...Array.from({ length: 200 }, (_, index) => index), 1_000_000, 2_000_000];

const texts = (word: string | PluralWords) =>
  typeof word === 'string' ? [word] : Object.values(word);
const braces = (text: string) => (text.match(/\{\w*\}/g) ?? []).toSorted();
const entries = (lang: Lang) => Object.entries(THEME_WORDS[lang]) as [Key, string | PluralWords][];
const plurals = (lang: Lang) =>
  entries(lang).flatMap(([key, word]) => (typeof word === 'string' ? [] : [[key, word] as const]));
const all = (lang: Lang) =>
  entries(lang).flatMap(([key, word]) => texts(word).map((text) => [key, text] as const));

describe.each(LANGS)('the words of %s', (lang) => {
  const rules = new Intl.PluralRules(lang);

  it('have a text for each kind of number that the language tells apart, and no other', () => {
    const { pluralCategories } = rules.resolvedOptions();
    for (const [key, word] of plurals(lang)) {
      expect([key, Object.keys(word).toSorted()]).toEqual([key, pluralCategories.toSorted()]);
    }
  });

  it('name the number wherever a text stands for several', () => {
    for (const category of rules.resolvedOptions().pluralCategories) {
      const numbers = NUMBERS.filter((number) => rules.select(number) === category);
      expect(numbers).not.toEqual([]);
      if (numbers.length === 1) continue;
      for (const [key, word] of plurals(lang)) {
        expect([key, category, braces(word[category] ?? '')]).toEqual([key, category, ['{count}']]);
      }
    }
  });

  it('neither begin nor end with a space, nor have two in a row', () => {
    expect(all(lang).filter(([, text]) => /^\s|\s$|\s\s/.test(text) || text === '')).toEqual([]);
  });

  it('have no straight quotes', () => {
    expect(all(lang).filter(([, text]) => /["']/.test(text))).toEqual([]);
  });
});

describe.each(OTHERS)('the words of %s, beside English,', (lang) => {
  it('are the same, in the same order', () => {
    expect(Object.keys(THEME_WORDS[lang])).toEqual(Object.keys(ENGLISH));
  });

  it('have filled in what English has, and nothing else', () => {
    for (const [key, word] of entries(lang)) {
      const english = ENGLISH[key];
      expect([key, typeof word]).toEqual([key, typeof english]);
      if (typeof word === 'string' && typeof english === 'string') {
        expect([key, braces(word)]).toEqual([key, braces(english)]);
      }
    }
  });

  it('are its own', () => {
    const same = entries(lang).filter(([key, word]) => {
      const english = texts(ENGLISH[key]);
      return texts(word).some((text) => english.includes(text));
    });
    expect(same.map(([key]) => key)).toEqual(Object.keys(SAME[lang] ?? {}));
  });
});

describe('punctuation', () => {
  it('French: a narrow no-break space before high marks and inside quotation marks', () => {
    const marked = all('fr').filter(([, text]) => /[:;?!«»]/.test(text));
    expect(marked).not.toEqual([]);
    for (const [, text] of marked) {
      expect(text.replaceAll(/\u202f[:;?!»]|«\u202f/g, '')).not.toMatch(/[:;?!«»]/);
    }
  });

  it.each([
    ['ar', /[,;?“”„"]/],
    ['de', /[«»”]/],
    ['es', /[“”„]/],
    ['ja', /[,.;:?!()“”«»]|[\u3000-\u9fff] | [\u3000-\u9fff]/],
  ] as const)('%s has that of its own', (lang, foreign) => {
    expect(all(lang).filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});
