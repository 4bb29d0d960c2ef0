import { countWords, EVENT_WORDS, formatDate } from '@developing-story/story';
import { THEME_WORDS } from '@developing-story/theme/languages';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DevelopingStoryOptions } from '../options/types.ts';
import { hasWords, OUR_WORDS, wordsOf, type PublisherWords } from './vocabulary.ts';

const developing = (lang: string, own: PublisherWords = {}, home = 'en-US') =>
  wordsOf(lang, own, home).words.developing;

describe('our words', () => {
  it('are there in each language whole', () => {
    expect(Object.keys(OUR_WORDS).toSorted()).toEqual(Object.keys(EVENT_WORDS).toSorted());
    expect(Object.keys(OUR_WORDS).toSorted()).toEqual(Object.keys(THEME_WORDS).toSorted());
    for (const words of Object.values(OUR_WORDS)) {
      expect(Object.keys(words)).toEqual(Object.keys(OUR_WORDS.en));
    }
  });

  it('mean one thing each, whether of events or of pages', () => {
    const pages = new Set(Object.keys(THEME_WORDS.en));
    expect(Object.keys(EVENT_WORDS.en).filter((key) => pages.has(key))).toEqual([]);
  });
});

describe('the words of a language', () => {
  it('are those of the tag, else of what it belongs to', () => {
    const own = { de: { developing: 'Läuft' }, 'de-CH': { developing: 'Lauft' } };
    expect(developing('de-CH', own)).toBe('Lauft');
    expect(developing('de-AT', own)).toBe('Läuft');
    expect(developing('de-AT')).toBe(OUR_WORDS.de.developing);
    expect(developing('zh-Hant-HK', { 'zh-Hant': { developing: '發展中' } })).toBe('發展中');
  });

  it('have a region’s before the language’s, word by word', () => {
    const own = { es: { final: 'Fin', by: 'De {authors}' }, 'es-MX': { final: 'Terminada' } };
    const { words } = wordsOf('es-MX', own, 'en-US');
    expect(words).toEqual({ ...OUR_WORDS.es, by: 'De {authors}', final: 'Terminada' });
    expect(wordsOf('es', own, 'en-US').words.final).toBe('Fin');
  });

  it('are found however their tag is cased', () => {
    expect(developing('pt-BR', { 'pt-br': { developing: 'Ao vivo' } })).toBe('Ao vivo');
    expect(developing('pt-br', { 'pt-BR': { developing: 'Ao vivo' } })).toBe('Ao vivo');
  });

  it('are those of the publication’s where it has none, else English', () => {
    expect(developing('pt', {}, 'fr-CA')).toBe(OUR_WORDS.fr.developing);
    expect(developing('pt', {}, 'nl')).toBe(OUR_WORDS.en.developing);
    expect(developing('nl', {}, 'nl')).toBe(OUR_WORDS.en.developing);
    expect(developing('pt', { en: { developing: 'Live' } }, 'nl')).toBe('Live');
  });

  it('are English where a publisher gives a new language only some', () => {
    const { words, lang } = wordsOf('pt', { pt: { update: 'Atualização' } }, 'de');
    expect(words).toEqual({ ...OUR_WORDS.en, update: 'Atualização' });
    expect(lang).toBe('pt');
  });

  it('are ours where a publisher’s is undefined', () => {
    const own = { de: { developing: undefined } } as unknown as PublisherWords;
    expect(developing('de', own)).toBe(OUR_WORDS.de.developing);
  });

  it('bring their dates and numbers with them', () => {
    const dateIn = (lang: string, own: PublisherWords = {}, home = 'en-US') =>
      formatDate('2021-02-16', { ...wordsOf(lang, own, home), timeZone: 'UTC' });
    expect(dateIn('de-AT')).toBe('16. Februar 2021');
    expect(dateIn('pt', { pt: { update: 'Atualização' } })).toBe('16 de fevereiro de 2021');
    // A Portuguese date amid French words would be neither.
    expect(dateIn('pt', {}, 'fr')).toBe('16 février 2021');
    expect(dateIn('pt', {}, 'nl')).toBe('Feb. 16, 2021');
    const { words, lang } = wordsOf('ar', {}, 'en-US');
    expect([0, 1, 2, 3, 11, 100].map((count) => countWords(words.storyCount, count, lang))).toEqual(
      ['لا أخبار', 'خبر واحد', 'خبران', '3 أخبار', '11 خبرًا', '100 خبر'],
    );
  });

  it('exist or not', () => {
    expect(['de-AT', 'ja', 'pt'].map((lang) => hasWords(lang, {}))).toEqual([true, true, false]);
    expect(hasWords('pt-BR', { pt: {} })).toBe(true);
  });
});

describe('a publisher’s words', () => {
  it('are known by name', () => {
    const right = { words: { de: { developing: 'Live' }, 'pt-BR': { update: 'Atualização' } } };
    expectTypeOf(right).toExtend<DevelopingStoryOptions>();
    const wrong: DevelopingStoryOptions = {
      // @ts-expect-error -- the name is misspelt
      words: { de: { developin: '' } },
    };
    const plural: DevelopingStoryOptions = {
      // @ts-expect-error -- numbers without a text of their own need one
      words: { de: { storyCount: { one: '1 Artikel' } } },
    };
    expect([wrong, plural]).toHaveLength(2);
  });
});
