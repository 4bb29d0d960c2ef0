import { EVENT_WORDS, type EventWords } from '@developing-story/story';
import { THEME_WORDS } from '@developing-story/theme/languages';
import type { ThemeWords } from '@developing-story/theme/types';

/** Every word that pages, feeds and cards are written in. */
export type Words = EventWords & ThemeWords;

/** A publisher's words by language, as BCP 47 tags: `pt`, `en-GB`. */
export type PublisherWords = Readonly<Record<string, Partial<Words> | undefined>>;

/** A language and what is written in it. */
export interface Language {
  /** BCP 47: what dates and numbers go by. */
  lang: string;
  words: Words;
}

type OurLanguage = keyof typeof EVENT_WORDS;

/** What is there without a publisher's doing, by language. */
export const OUR_WORDS = Object.fromEntries(
  (Object.keys(EVENT_WORDS) as OurLanguage[]).map((lang) => [
    lang,
    { ...EVENT_WORDS[lang], ...THEME_WORDS[lang] },
  ]),
) as Record<OurLanguage, Words>;

/** Whether there are words in a language: ours, or any of the publisher's. */
export function hasWords(lang: string, own: PublisherWords): boolean {
  return tagsOf(lang).some((tag) => ours(tag) !== undefined || given(tag, own) !== undefined);
}

/**
 * The words of a language: the publisher's before ours, those of its region before those of the
 * language alone, and English for what nobody gave.
 *
 * @param home BCP 47: the language that stands in for one without any words, before English does.
 */
export function wordsOf(lang: string, own: PublisherWords, home: string): Language {
  if (hasWords(lang, own)) {
    const all = tagsOf(lang).flatMap((tag) => [ours(tag), given(tag, own)]);
    const words = all.flatMap((some) => Object.entries(some ?? {})).filter(([, word]) => word);
    return { lang, words: { ...OUR_WORDS.en, ...(Object.fromEntries(words) as Partial<Words>) } };
  }
  return lang === home ? wordsOf('en-US', own, 'en-US') : wordsOf(home, own, home);
}

/** A tag and those it belongs to, the widest first: `zh`, `zh-Hant`, `zh-Hant-HK`. */
function tagsOf(lang: string): string[] {
  const parts = Intl.getCanonicalLocales(lang)[0]?.split('-') ?? [];
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

function ours(tag: string): Words | undefined {
  return Object.hasOwn(OUR_WORDS, tag) ? OUR_WORDS[tag as keyof typeof OUR_WORDS] : undefined;
}

/** A publisher's words of a tag, in whatever case they write it: `pt-br`. */
function given(tag: string, own: PublisherWords): Partial<Words> | undefined {
  const key = Object.keys(own).find((it) => Intl.getCanonicalLocales(it)[0] === tag);
  return key === undefined ? undefined : own[key];
}
