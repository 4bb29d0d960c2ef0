import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  labels: {
    note: '(?:anm(?:erkung|\\.)|hinweis|notiz) (?:der|d\\.) red(?:aktion|\\.)|redaktionelle(?:r hinweis| anmerkung)',
    update: 'aktualisierung(?:en)?|aktualisiert|updates?|nachtrag|nachträge|ergänzung(?:en)?',
    correction:
      'korrektur(?:en|hinweis)?|korrigiert|berichtigung(?:en)?|richtigstellung(?:en)?|korrigendum',
    clarification: 'klarstellung(?:en)?|präzisierung(?:en)?',
    retraction: 'widerruf',
  },
  stamp: 'aktualisiert',
  on: 'vom|am',
  sentences: [
    {
      before:
        '(?:dieser|der) (?:artikel|beitrag|text|bericht) wurde(?: zuletzt)?|diese (?:meldung|nachricht) wurde(?: zuletzt)?',
      after: '%V',
    },
    {
      before:
        '(?:wir haben )?(?:diesen|den) (?:artikel|beitrag|text|bericht)(?: haben wir)?|(?:wir haben )?diese (?:meldung|nachricht)(?: haben wir)?',
      after: '%V',
    },
  ],
  verbs: {
    update: 'aktualisiert|geändert|überarbeitet|ergänzt',
    correction: 'korrigiert|berichtigt|richtiggestellt',
    clarification: 'um eine klarstellung ergänzt|präzisiert|klargestellt',
    retraction: 'widerrufen|zurückgezogen',
  },
  earlier:
    '(?:in )?(?:einer|eine|der|die) (?:früheren?|vorherigen?|ersten?|ursprünglichen?) (?:fassung|version)',
  original:
    '(?:(?:der |die |unser |unsere )?(?:ursprüngliche[rs]?|originale?[rs]?|frühere[rs]?) ?(?:artikel|meldung|text|bericht|beitrag|fassung|version)|originaltext|originalmeldung)',
  months: [
    'jan(?:uar|\\.)?|jänner',
    'feb(?:ruar|\\.)?|feber',
    'märz|mär\\.?|mrz\\.?',
    'apr(?:il|\\.)?',
    'mai',
    'juni|jun\\.?',
    'juli|jul\\.?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?\\.?',
    'okt(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dez(?:ember|\\.)?',
  ],
  days: [
    { form: '(?:den\\s+)?%D\\.?\\s*%M%Y', year: '\\s+%Y' },
    { form: '(?:den\\s+)?%D\\.\\s?%m\\.(?!\\s?\\d)', year: '' },
  ],
  weekday:
    '(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|(?:mo|di|mi|do|fr|sa|so)\\.),?\\s+',
  by: 'von|ein (?:beitrag|bericht) von',
  and: 'und',
  roles: 'redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|redaktion',
  published: '(?:zuerst )?(?:veröffentlicht|erschienen|publiziert)',
  updated: '(?:zuletzt )?(?:aktualisiert|geändert)|stand',
  live: 'live[ -]?(?:blog|ticker)|news-?(?:blog|ticker)|minutenprotokoll|der tag im überblick',
};
