import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_WORDS, formatDay, type NoteKind } from '@developing-story/story';
import { parseNotes } from '@developing-story/story/parse';
import { accountOfWords } from '../fixtures/account-of-words.ts';
import { importArticle } from '../import-article.ts';
import { readNoteLead } from '../notes/note-lead.ts';
import { plainText } from '../notes/plain-text.ts';
import { readWrittenDate } from '../notes/written-date.ts';
import { LANGUAGES } from './languages.ts';

const KINDS: NoteKind[] = ['update', 'correction', 'clarification', 'retraction'];
const SENTENCES = {
  update: 'wasUpdated',
  correction: 'wasCorrected',
  clarification: 'wasClarified',
  retraction: 'wasRetracted',
} as const;

/** Kind, date and what is left of the paragraph. */
function read(text: string, lang?: string) {
  const lead = readNoteLead(text, { timeZone: 'Europe/Paris', published: '2021-01-11', lang });
  return lead && [lead.kind, lead.written?.date, text.slice(lead.length)];
}

it('are those of the theme', () => {
  expect(LANGUAGES.map(({ tag }) => tag).sort()).toEqual(Object.keys(EVENT_WORDS).sort());
});

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', (tag) => {
  const words = EVENT_WORDS[tag as keyof typeof EVENT_WORDS];

  it.each(['full', 'long'] as const)('a day in its %s form is read', (dateStyle) => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const text = plainText(format.format(date));
        const day = date.toISOString().slice(0, 10);
        expect(readWrittenDate(text, { lang: tag })).toEqual({ date: day, length: text.length });
      }),
      { numRuns: 400, seed: 20210111 },
    );
  });

  it.each(KINDS)('the label and the sentence that the theme has for a %s are read', (kind) => {
    const date = formatDay('2021-01-13', { lang: tag, timeZone: 'UTC' });
    expect(read(`${words[kind]} (${date}): 1911.`)).toEqual([kind, '2021-01-13', '1911.']);
    const sentence = words[SENTENCES[kind]].replace('{date}', date);
    expect(read(sentence)?.slice(0, 2)).toEqual([kind, '2021-01-13']);
  });
});

it.each([
  ['Aktualisierung vom 13. Januar 2021: Sie ist offen.', 'update', '2021-01-13', 'Sie ist offen.'],
  ['Aktualisiert am 13.01.2021, 18:30 Uhr: Offen.', 'update', '2021-01-13T18:30+01:00', 'Offen.'],
  ['Update, 13. Januar 2021, 18 Uhr: Offen.', 'update', '2021-01-13T18:00+01:00', 'Offen.'],
  ['NACHTRAG (2.3.2021): Offen.', 'update', '2021-03-02', 'Offen.'],
  ['Update 13.1., 18:30 Uhr: Offen.', 'update', '2021-01-13T18:30+01:00', 'Offen.'],
  [
    'Hinweis der Redaktion: In einer früheren Version stand 1919. Wir haben das am 12.1.2021 korrigiert.',
    'correction',
    '2021-01-12',
    'In einer früheren Version stand 1919. Wir haben das am 12.1.2021 korrigiert.',
  ],
  ['Korrektur, 12. Januar: Es war 1911.', 'correction', '2021-01-12', 'Es war 1911.'],
  ['Berichtigung vom Dienstag, 12. Jänner 2021: 1911.', 'correction', '2021-01-12', '1911.'],
  [
    'Anm. d. Red. (12. Januar 2021): In einer früheren Version stand 1919.',
    'correction',
    '2021-01-12',
    'In einer früheren Version stand 1919.',
  ],
  [
    'Dieser Artikel wurde am 13. Januar 2021 aktualisiert. Sie ist offen.',
    'update',
    '2021-01-13',
    'Sie ist offen.',
  ],
  ['Mise à jour du 13 janvier 2021 : ouvert.', 'update', '2021-01-13', 'ouvert.'],
  [
    'Mis à jour le 13 janvier 2021 à 18h30 : ouvert.',
    'update',
    '2021-01-13T18:30+01:00',
    'ouvert.',
  ],
  ['RECTIFICATIF (1er février 2021) : 1911.', 'correction', '2021-02-01', '1911.'],
  ['Erratum, 02/03/2021 : 1911.', 'correction', '2021-03-02', '1911.'],
  [
    'Note de la rédaction, 12 janvier 2021 : une première version donnait 1919.',
    'correction',
    '2021-01-12',
    'une première version donnait 1919.',
  ],
  ['Précision : le pont est piéton.', 'clarification', undefined, 'le pont est piéton.'],
  [
    'Actualización (13 de enero de 2021, 18:30): abierto.',
    'update',
    '2021-01-13T18:30+01:00',
    'abierto.',
  ],
  [
    'Actualizado el 13 de enero de 2021 a las 18:30: abierto.',
    'update',
    '2021-01-13T18:30+01:00',
    'abierto.',
  ],
  ['Fe de errores, 12 de enero de 2021: fue 1911.', 'correction', '2021-01-12', 'fue 1911.'],
  ['Corrección del 12 de enero: fue 1911.', 'correction', '2021-01-12', 'fue 1911.'],
  ['Aclaración: es peatonal.', 'clarification', undefined, 'es peatonal.'],
  ['【追記】2021年1月13日 再開する。', 'update', '2021-01-13', '再開する。'],
  ['【訂正 2021年1月12日】1911年でした。', 'correction', '2021-01-12', '1911年でした。'],
  ['【2021/1/13追記】再開する。', 'update', '2021-01-13', '再開する。'],
  ['※２０２１年１月１３日追記：再開する。', 'update', '2021-01-13', '再開する。'],
  ['（2021年1月13日午後6時30分 更新）再開する。', 'update', '2021-01-13T18:30+01:00', '再開する。'],
  ['お詫びと訂正：1911年でした。', 'correction', undefined, '1911年でした。'],
  ['この記事は2021年1月13日に更新しました。', 'update', '2021-01-13', ''],
  ['تحديث (13 يناير 2021): أُعيد فتحه.', 'update', '2021-01-13', 'أُعيد فتحه.'],
  ['تصحيح، ١٢ يناير ٢٠٢١: عام 1911.', 'correction', '2021-01-12', 'عام 1911.'],
  ['تحديث 13 كانون الثاني/يناير 2021: فُتح.', 'update', '2021-01-13', 'فُتح.'],
  ['تحديث 13 يناير 2021، الساعة 6:30 مساءً: فُتح.', 'update', '2021-01-13T18:30+01:00', 'فُتح.'],
  ['توضيح: الجسر للمشاة.', 'clarification', undefined, 'الجسر للمشاة.'],
  ['[UPDATE] It opened.', 'update', undefined, 'It opened.'],
  ['EDIT (Sept 3, 2022): It opened.', 'update', '2022-09-03', 'It opened.'],
  ['Jan. 13, 2021, update: It opened.', 'update', '2021-01-13', 'It opened.'],
])('"%s" is a note', (text, kind, date, rest) => {
  expect(read(text)).toEqual([kind, date, rest]);
});

it.each([
  'Jan. 11, 2021 Updated: Jan. 13, 2021 6:45 p.m.',
  'Aktualisiert am 13. Januar 2021',
  'Mis à jour le 13 janvier 2021 à 18h30',
  'Actualizado el 13 de enero de 2021',
  '更新：2021年1月13日 18時30分',
  'آخر تحديث: 13 يناير 2021',
  'Korrekturen am Kurs kamen am 13. Januar 2021.',
  'Ergänzungen bringt der Rat am 13. Januar 2021 ein.',
  'Précisions et chiffres ont manqué le 13 janvier 2021.',
  'Correcciones de precio hubo el 13 de enero de 2021.',
  '更新作業は2021年1月13日に始まった。',
  '訂正を求める声が2021年1月13日に上がった。',
  'تحديثات النظام بدأت في 13 يناير 2021.',
  '「訂正：誤りでした」と市長は述べた。',
])('"%s" is none', (text) => {
  expect(readNoteLead(text, { published: '2021-01-11' })).toBeUndefined();
});

const ARTICLES: [lang: string, ...lines: string[]][] = [
  [
    'de',
    'Brücke nach Riss gesperrt',
    'Von Ada Lang und Bo Kurz, 11. Januar 2021',
    'Aktualisierung vom 13. Januar 2021: Die Brücke wird am Samstag geöffnet.',
    'Korrektur (12. Januar 2021): Das Baujahr war 1911.',
    'Die Brücke ist seit Montag gesperrt.',
  ],
  [
    'fr',
    'Le pont fermé après une fissure',
    'Par Ada Lang et Bo Kurz, publié le 11 janvier 2021',
    'Mise à jour (13 janvier 2021) : le pont rouvre samedi.',
    'Rectificatif du 12 janvier 2021 : le pont date de 1911.',
    'Le pont est fermé depuis lundi.',
  ],
  [
    'es',
    'Cierran el puente por una grieta',
    'Por Ada Lang y Bo Kurz | 11 de enero de 2021',
    'Actualización, 13 de enero de 2021: el puente reabre el sábado.',
    'Corrección (12 de enero de 2021): es de 1911.',
    'El puente está cerrado desde el lunes.',
  ],
  [
    'ar',
    'إغلاق الجسر بعد ظهور شرخ',
    'بقلم: Ada Lang، Bo Kurz | 11 يناير 2021',
    'تحديث (13 يناير 2021): يعاد فتح الجسر السبت.',
    'تصحيح (12 يناير 2021): بُني عام 1911.',
    'الجسر مغلق منذ الاثنين.',
  ],
  [
    'ja',
    '橋が閉鎖、ひび割れ見つかる',
    '文：Ada Lang、Bo Kurz｜2021年1月11日',
    '【追記】2021年1月13日 橋は土曜日に再開する。',
    '【訂正】2021年1月12日 建設年は1911年でした。',
    '橋は月曜日の朝に閉鎖された。',
  ],
];

describe.each(ARTICLES)('an article in %s', (lang, ...lines) => {
  it.each(['text', 'markdown', 'html'] as const)('is read whole from %s', (format) => {
    const [title = ''] = lines;
    const source =
      format === 'html'
        ? `<!doctype html><html lang="${lang}"><body><article><h1>${title}</h1>${lines
            .slice(1)
            .map((line) => `<p>${line}</p>`)
            .join('')}</article>`
        : lines.join('\n\n');
    const story = importArticle(source, { format, lang: 'en-US' });
    const fact = (name: string) => story.report.taken.find((it) => it.fact === name)?.value;
    expect(fact('title')).toBe(title);
    expect(fact('authors')).toBe('Ada Lang, Bo Kurz');
    expect(fact('published')).toBe('2021-01-11');
    expect(fact('lang')).toBe(format === 'html' ? lang : undefined);
    expect(parseNotes(story.source).notes.map(({ date, kind }) => [date, kind])).toEqual([
      ['2021-01-13', 'update'],
      ['2021-01-12', 'correction'],
    ]);
    expect(story.source.endsWith(`\n\n${lines.at(-1)}\n`)).toBe(true);
    const { input, output } = accountOfWords(source, format, story);
    expect(output).toEqual(input);
  });
});
