import { describe, expect, it } from 'vitest';
import { formatDate, formatDay } from '../dates/format-date.ts';
import type { StoryEvent } from '../types.ts';
import type { EventWords } from './event-words.ts';
import { countWords } from './fill-words.ts';
import { EVENT_WORDS } from './languages.ts';
import {
  amendedSentence,
  eventLabel,
  eventTitle,
  numberText,
  standardSentence,
  withdrawalNotice,
} from './words.ts';

/** Punctuation that languages share. */
const SHARED = new Set(['titleByDate', 'titleByKind', 'fullStop']);

const AP = { lang: 'en-US', timeZone: 'America/New_York', words: EVENT_WORDS.en };
const styleOf = (lang: keyof typeof EVENT_WORDS) => ({
  lang,
  timeZone: 'Europe/Berlin',
  words: EVENT_WORDS[lang],
});

const event = (more: Partial<StoryEvent> = {}): StoryEvent => ({
  id: 'x',
  kind: 'update',
  date: '2021-02-16',
  instant: '2021-02-16T17:00:00Z',
  modified: { date: '2021-02-16', instant: '2021-02-16T17:00:00Z' },
  empty: false,
  number: 1,
  ...more,
});

describe('dates for readers', () => {
  it.each([
    ['2021-02-16', 'Feb. 16, 2021'],
    ['2021-03-01', 'March 1, 2021'],
    ['2021-09-30', 'Sept. 30, 2021'],
    ['2021-02-16T14:05-05:00', 'Feb. 16, 2021, 2:05 p.m. ET'],
    ['2021-07-04T04:00Z', 'July 4, 2021, 12 a.m. ET'],
    ['2021-02-17T03:00Z', 'Feb. 16, 2021, 10 p.m. ET'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(date, AP)).toBe(text);
  });

  it('are in the language of the publication', () => {
    expect(formatDay('2021-02-16', { lang: 'de', timeZone: 'Europe/Berlin' })).toBe(
      '16. Februar 2021',
    );
    expect(formatDay('2021-02-16', { lang: 'ja', timeZone: 'Asia/Tokyo' })).toBe('2021年2月16日');
    expect(formatDate('2021-02-16T14:05Z', { lang: 'de', timeZone: 'Europe/Berlin' })).toBe(
      '16. Februar 2021 um 15:05 MEZ',
    );
    expect(formatDate('2021-02-16T14:05Z', { lang: 'ja', timeZone: 'Asia/Tokyo' })).toBe(
      '2021年2月16日 23:05 JST',
    );
    expect(formatDate('2021-02-16T14:05Z', { lang: 'en-US', timeZone: 'UTC' })).toBe(
      'Feb. 16, 2021, 2:05 p.m. UTC',
    );
  });
});

it.each([
  [event({ kind: 'published' }), 'First published'],
  [event(), 'Update'],
  [event({ kind: 'retraction' }), 'Retraction'],
  [event({ withdrawn: { date: '2021-02-17', reason: 'Wrong' } }), 'Withdrawn'],
])('labels tell what an event is: %#', (given, label) => {
  expect(eventLabel(given, AP)).toBe(label);
});

describe('titles', () => {
  it.each([
    [event({ headline: 'Back' }), 'Back'],
    [event(), 'Update, Feb. 16, 2021: Outage'],
    [event({ kind: 'correction', headline: 'It was Friday' }), 'Correction: It was Friday'],
    [
      event({ kind: 'correction', headline: 'Correction: it was Friday' }),
      'Correction: it was Friday',
    ],
    [
      event({ kind: 'correction', headline: 'Correctional officers were nine, not ten' }),
      'Correction: Correctional officers were nine, not ten',
    ],
    [
      event({ kind: 'correction', headline: 'Numbers were nine, not ten' }),
      'Correction: Numbers were nine, not ten',
    ],
    [
      event({ kind: 'correction', headline: 'Corrections officers were nine' }),
      'Correction: Corrections officers were nine',
    ],
    [
      event({ kind: 'retraction', headline: 'Retraction-proof it was not' }),
      'Retraction: Retraction-proof it was not',
    ],
    [
      event({ kind: 'correction', headline: 'Government officers were nine' }),
      'Correction: Government officers were nine',
    ],
    [
      event({ kind: 'correction', headline: 'Correction: its mid-week train ran' }),
      'Correction: its mid-week train ran',
    ],
    [event({ kind: 'correction', headline: 'CORRECTION' }), 'CORRECTION'],
    [event({ kind: 'retraction' }), 'Retraction, Feb. 16, 2021: Outage'],
    [event({ kind: 'published' }), 'Outage'],
    [event({ withdrawn: { date: '2021-02-17', reason: 'Wrong' } }), 'Withdrawn: Outage'],
  ])('%#', (given, title) => {
    expect(eventTitle(given, 'Outage', AP)).toBe(title);
  });
});

describe('sentences', () => {
  it('end once, in a time too', () => {
    expect(standardSentence(event(), AP)).toBe('This story was updated on Feb. 16, 2021.');
    expect(standardSentence(event({ date: '2021-02-16T14:05-05:00' }), AP)).toBe(
      'This story was updated on Feb. 16, 2021, 2:05 p.m. ET.',
    );
    expect(amendedSentence('2021-01-13', AP)).toBe('As amended Jan. 13, 2021.');
  });

  it.each([
    'The agency says “it was wrong.”',
    'It said: "It was wrong."',
    'Die Agentur sagt: „Es war falsch.“',
    'L’agence dit : « C’était faux. »',
    'It was wrong (as the agency says.)',
    'Was it wrong?',
    'यह ग़लत था।',
  ])('get no second stop: %s', (reason) => {
    const withdrawn = { date: '2021-02-20', reason };
    expect(withdrawalNotice(event({ withdrawn }), AP).endsWith(`2021. ${reason}`)).toBe(true);
  });

  it('say that, when and why a note was withdrawn', () => {
    const withdrawn = { date: '2021-02-20', reason: 'The source took it back' };
    expect(withdrawalNotice(event({ kind: 'correction', withdrawn }), AP)).toBe(
      'This correction of Feb. 16, 2021, was withdrawn on Feb. 20, 2021. The source took it back.',
    );
    expect(withdrawalNotice(event({ kind: 'published', withdrawn }), AP)).toBe(
      'This story of Feb. 16, 2021, was withdrawn on Feb. 20, 2021. The source took it back.',
    );
  });

  it('get the stop that they lack, whatever ends within them', () => {
    const withdrawn = { date: '2021-02-20', reason: 'It was wrong. The source took it back' };
    expect(withdrawalNotice(event({ withdrawn }), AP)).toMatch(/took it back\.$/);
  });

  it('are not made of events that have none', () => {
    expect(() => standardSentence(event({ kind: 'published' }), AP)).toThrow('"x" is no note');
    expect(() => withdrawalNotice(event(), AP)).toThrow('"x" is not withdrawn');
    expect(numberText(event({ kind: 'published', number: 0 }), AP)).toBeUndefined();
  });
});

describe('languages', () => {
  const braces = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  const others = Object.entries<EventWords>(EVENT_WORDS).filter(([lang]) => lang !== 'en');

  it.each(others)('%s has each word, its own, with all that is filled in', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(EVENT_WORDS.en));
    for (const [key, text] of Object.entries(words) as [keyof EventWords, string][]) {
      const english = EVENT_WORDS.en[key];
      expect([key, braces(text)]).toEqual([key, braces(english)]);
      if (!SHARED.has(key)) expect(text).not.toBe(english);
    }
  });

  it('tell events each in its own way', () => {
    const withdrawn = { date: '2021-02-20', reason: '誤報でした' };
    expect(standardSentence(event(), styleOf('de'))).toBe(
      'Dieser Artikel wurde am 16. Februar 2021 aktualisiert.',
    );
    expect(withdrawalNotice(event({ withdrawn }), styleOf('ja'))).toBe(
      '2021年2月16日付のこの更新は、2021年2月20日に取り下げました。誤報でした。',
    );
    expect(eventTitle(event({ kind: 'correction' }), 'La panne', styleOf('fr'))).toBe(
      'Rectificatif, 16 février 2021\u202f: La panne',
    );
    expect(numberText(event({ number: 1200 }), styleOf('es'))).toBe('Actualización 1200');
  });

  it.each([
    ['de', 'Korrektur: Es waren neun', true],
    ['de', 'Korrekturen am Haushalt', false],
    ['fr', 'Rectificatif\u202f: ils étaient neuf', true],
    ['es', 'CORRECCIÓN: eran nueve', true],
    ['ja', '訂正：九人でした', true],
    ['ja', '訂正します。九人でした', true],
    ['ar', 'تصحيح: كانوا تسعة', true],
    ['ar', 'تصحيحات', false],
  ] as const)('%s: a headline may say its kind: %s, %s', (lang, headline, says) => {
    const title = eventTitle(event({ kind: 'correction', headline }), 'S', styleOf(lang));
    expect(title === headline).toBe(says);
  });

  it('count by their own rules', () => {
    const words = { one: '{count} note', few: '{count} few', other: '{count} notes' };
    expect([0, 1, 2].map((count) => countWords(words, count, 'fr'))).toEqual([
      '0 note',
      '1 note',
      '2 notes',
    ]);
    expect(countWords(words, 3, 'ar')).toBe('3 few');
  });
});
