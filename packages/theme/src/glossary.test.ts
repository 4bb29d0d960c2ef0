import { EVENT_WORDS } from '@developing-story/story';
import { describe, expect, it } from 'vitest';
import { THEME_WORDS } from './languages.ts';

type Lang = keyof typeof THEME_WORDS;

/** What a thing is called, as a part of a word that all of its forms have; marks of vowels left out. */
type Term = Record<Lang, RegExp>;

/**
 * What a newsroom calls its things in each language, gathered from style guides and glossaries
 * rather than from our words: whatever says it in English says it in every language, and nothing
 * else does.
 */
const GLOSSARY: Record<string, Term> = {
  correction: {
    en: /correct(?:ion|ed)/i,
    ar: /صحي?ح/,
    de: /korrektur|korrigier/i,
    es: /correcci|corrigi/i,
    fr: /rectifi/i,
    ja: /訂正/,
  },
  clarification: {
    en: /clarif/i,
    ar: /توضيح/,
    de: /klar(?:ge)?stell/i,
    es: /aclara/i,
    fr: /précis/i,
    ja: /補足/,
  },
  retraction: {
    en: /retract/i,
    ar: /تراجع/,
    de: /widerruf/i,
    es: /retract/i,
    fr: /rétract/i,
    ja: /取り消し/,
  },
  withdrawal: {
    en: /withdr[ae]w/i,
    ar: /سحب/,
    de: /zurückgezogen/i,
    es: /retir/i,
    fr: /retir|retrait/i,
    ja: /取り下げ/,
  },
  update: {
    en: /\bupdate/i,
    ar: /تحديث|(?<!\p{L})حدث/u,
    de: /aktualisier/i,
    es: /actualiz/i,
    fr: /mise?s? à jour/i,
    ja: /更新/,
  },
  story: {
    en: /\bstor(?:y|ies)\b/i,
    ar: /خبر|أخبار/,
    de: /artikel/i,
    es: /noticia/i,
    fr: /article/i,
    ja: /記事/,
  },
  note: {
    en: /\bnotes?\b/i,
    ar: /ملاحظ/,
    de: /anmerkung/i,
    es: /\bnotas?\b/i,
    fr: /\bnotes?\b/i,
    ja: /追記/,
  },
  topic: {
    en: /\btopics?\b/i,
    ar: /موضوع/,
    de: /\bthem(?:a|en)\b/i,
    es: /\btemas?\b/i,
    fr: /\bthèmes?\b/i,
    ja: /テーマ/,
  },
  author: {
    en: /\bauthors?\b/i,
    ar: /كاتب|كتاب|بقلم/,
    de: /autor/i,
    es: /\bfirmas?\b/i,
    fr: /\bsignatures?\b/i,
    ja: /執筆者/,
  },
  feed: {
    en: /\bfeeds?\b/i,
    ar: /خلاص/,
    de: /feed/i,
    es: /\bcanal|\bRSS\b/i,
    fr: /\bflux\b/i,
    ja: /フィード/,
  },
  page: {
    en: /\bpages?\b/i,
    ar: /صفح/,
    de: /\bseiten?\b/i,
    es: /\bpáginas?\b/i,
    fr: /\bpages?\b/i,
    ja: /ページ/,
  },
  address: {
    en: /\baddress/i,
    ar: /عنوان|عناوين/,
    de: /adresse/i,
    es: /\bdirecci[oó]n/i,
    fr: /\badresse/i,
    ja: /アドレス/,
  },
  link: {
    en: /\blink\b/i,
    ar: /رابط/,
    de: /\blink\b/i,
    es: /\benlace/i,
    fr: /\blien\b/i,
    ja: /リンク/,
  },
  'newest first': {
    en: /newest first/i,
    ar: /الأحدث أولا/,
    de: /neueste (?:steht )?zuerst/i,
    es: /primero,? l[ao]s? más reciente/i,
    fr: /plus récente?s? d’abord/i,
    ja: /新しい順/,
  },
  'oldest first': {
    en: /oldest first/i,
    ar: /الأقدم أولا/,
    de: /älteste zuerst/i,
    es: /primero las más antiguas/i,
    fr: /plus anciennes d’abord/i,
    ja: /古い順/,
  },
  new: {
    en: /\bnew\b/i,
    ar: /جديد/,
    de: /\bneue?\b/i,
    es: /\bnuev/i,
    fr: /\bnouve/i,
    ja: /(?<!より)新しい(?:更新|追記|記事のみ)|新着/,
  },
  changed: {
    en: /changed|edited|amended/i,
    ar: /عدل|تغير/,
    de: /geändert|verändert/i,
    es: /modificad|cambiado/i,
    fr: /modifi|évolué/i,
    ja: /変更|修正/,
  },
};

/** Where a language says it otherwise than English, and why that is right. */
const OTHERWISE: readonly [
  why: string,
  languages: readonly Lang[],
  term: string,
  names: string[],
][] = [
  [
    'English leaves out what is counted.',
    ['ar', 'de', 'es', 'fr', 'ja'],
    'note',
    ['newNotes', 'changedNotes'],
  ],
  ['So it does here.', ['ja'], 'note', ['goToFirst']],
  [
    'What develops is what is updated, in one word.',
    ['de', 'ja'],
    'update',
    ['developing', 'developingCount', 'developingNow'],
  ],
  ['Nothing is said to develop but stories.', ['ar', 'de', 'fr', 'ja'], 'story', ['developing']],
  ['And on a page of its own it says which.', ['ja'], 'story', ['developingNow']],
  ['What has ended is named.', ['ja'], 'update', ['settled', 'final']],
  ['It needs its noun.', ['es', 'fr'], 'story', ['final']],
  ['They need their noun.', ['ja'], 'update', ['newer', 'older']],
  ['Highlights, or developments.', ['ar', 'de', 'fr'], 'update', ['keyUpdates']],
  ['What is new.', ['ar'], 'update', ['earlierUpdates']],
  ['What is new.', ['de'], 'update', ['subscribeText']],
  ['It has no noun of its own: one steps back from a story.', ['ar'], 'story', ['retraction']],
  ['A title needs its noun.', ['ar'], 'story', ['aboutStory']],
  ['A title needs its noun.', ['ar', 'de', 'fr', 'ja'], 'topic', ['aboutTopic']],
  ['What topic it is, is said before its name.', ['de', 'fr'], 'topic', ['topicText']],
  ['“What we report on.”', ['de'], 'story', ['topicsText']],
  ['“It” would be unclear.', ['de', 'ja'], 'story', ['followStoryText']],
  ['“Its” would be unclear.', ['ar', 'de', 'ja'], 'topic', ['followTopicText']],
  ['“Their” would be unclear.', ['ja'], 'author', ['followAuthorText']],
  ['“It” would be unclear.', ['ar', 'de', 'ja'], 'address', ['pasteAddress']],
  ['The mail itself stands for its address.', ['es'], 'address', ['subscribeText']],
  ['A page has no gender, and an author has.', ['ar'], 'author', ['followAuthor']],
  ['A page has no gender, and an author has.', ['ar'], 'page', ['followAuthor']],
  [
    'Arabic has one word for “by” and what is by somebody.',
    ['ar'],
    'author',
    ['by', 'aboutAuthor', 'authorText'],
  ],
];

/** The words of pages, feeds and cards by their names, in all forms, without what is filled in. */
function wordsOf(lang: Lang): Map<string, string> {
  const all = { ...THEME_WORDS[lang], ...EVENT_WORDS[lang] };
  return new Map(
    Object.entries(all).map(([name, word]) => {
      const text = typeof word === 'string' ? word : Object.values(word).join(' ');
      return [name, text.replaceAll(/[\u064b-\u0652]|\{\w+\}/g, '')];
    }),
  );
}

const ENGLISH = wordsOf('en');
const LANGS = (Object.keys(THEME_WORDS) as Lang[]).filter((lang) => lang !== 'en');

describe.each(LANGS)('in %s', (lang) => {
  it.each(Object.entries(GLOSSARY))('“%s” is said where it is in English', (term, forms) => {
    const words = wordsOf(lang);
    const differing = [...ENGLISH].filter(
      ([name, english]) => forms.en.test(english) !== forms[lang].test(words.get(name) ?? ''),
    );
    const otherwise = OTHERWISE.filter(
      ([, languages, other]) => other === term && languages.includes(lang),
    ).flatMap(([, , , names]) => names);
    expect(differing.map(([name]) => name).toSorted()).toEqual(otherwise.toSorted());
  });
});
