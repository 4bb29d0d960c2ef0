import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  labels: {
    note: "(?:editor|publisher)'?s?'? note|ed(?:itor)?\\.? note",
    update: 'updates?|updated|edit(?:ed)?',
    correction: 'corrections?(?: (?:and|&) clarifications?)?',
    clarification: 'clarifications?',
    retraction: 'retraction',
  },
  stamp: '(?:last )?(?:updated|modified|edited|revised)',
  on: 'on|at',
  sentences: [
    {
      before:
        '(?:this|the) (?:(?:news|blog|live|opinion) )?(?:story|article|post|piece|page|report|column|item|review|headline|interview|obituary) (?:was|has been|is) (?:first |last |since |again |further )?%V(?: and (?:updated|corrected|amended|republished))?\\b(?: again)?,?',
    },
  ],
  verbs: {
    update: 'updated|amended|revised|edited|changed',
    correction: 'corrected',
    clarification: 'clarified',
    retraction: 'retracted',
  },
  earlier: 'an? (?:earlier|previous) version of ',
  original:
    '(?:(?:the |our )?(?:original|earlier|previous) (?:story|article|post|report|version)(?: (?:follows|is below|below|appears below|continues below|as published))?(?:,? (?:first )?published .{4,40})?|(?:read )?the (?:original|earlier) (?:story|article|post) (?:follows|is below))',
  months: [
    'jan(?:uary|\\.)?',
    'feb(?:ruary|\\.)?',
    'mar(?:ch|\\.)?',
    'apr(?:il|\\.)?',
    'may\\.?',
    'june?\\.?',
    'july?\\.?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?\\.?',
    'oct(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  days: [
    { form: '%M\\s+%D(?:st|nd|rd|th)?%Y', year: ',?\\s+%Y' },
    { form: '(?:the\\s+)?%D(?:st|nd|rd|th)?(?:\\s+of)?\\s+%M%Y', year: ',?\\s+%Y' },
  ],
  weekday: '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?,?\\s+',
  by: '(?:(?:written |story |reported |words )?by)',
  and: 'and|with',
  roles:
    'staff|writers?|reporters?|editors?|correspondents?|columnists?|contributors?|contributing|producers?|critics?|bureau|desk chief|for the',
  published: '(?:first |originally )?(?:published|posted|date)',
  updated: '(?:last )?(?:updated|modified|edited|revised|corrected)',
  live: 'live ?(?:blog|updates?|coverage|ticker|text|feed|report)s?|(?<=[:|–—-]\\s?)live(?=\\s*(?:[:|–—-]|$))|^live(?=\\s*[:|–—-])|as it happen(?:ed|s)|minute by minute|(?:rolling|latest) (?:updates|coverage)',
};
