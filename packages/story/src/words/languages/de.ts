import type { EventWords } from '../event-words.ts';

export const de: EventWords = {
  update: 'Aktualisierung',
  correction: 'Korrektur',
  clarification: 'Klarstellung',
  retraction: 'Widerruf',
  withdrawn: 'Zurückgezogen',
  firstPublished: 'Zuerst veröffentlicht',
  numbered: 'Aktualisierung {number}',
  titleByDate: '{kind}, {date}: {story}',
  titleByKind: '{kind}: {title}',
  wasUpdated: 'Dieser Artikel wurde am {date} aktualisiert.',
  wasCorrected: 'Dieser Artikel wurde am {date} korrigiert.',
  wasClarified: 'Dieser Artikel wurde am {date} um eine Klarstellung ergänzt.',
  wasRetracted: 'Dieser Artikel wurde am {date} widerrufen.',
  storyWithdrawn: 'Dieser Artikel vom {date} wurde am {withdrawn} zurückgezogen.',
  updateWithdrawn: 'Diese Aktualisierung vom {date} wurde am {withdrawn} zurückgezogen.',
  correctionWithdrawn: 'Diese Korrektur vom {date} wurde am {withdrawn} zurückgezogen.',
  clarificationWithdrawn: 'Diese Klarstellung vom {date} wurde am {withdrawn} zurückgezogen.',
  retractionWithdrawn: 'Dieser Widerruf vom {date} wurde am {withdrawn} zurückgezogen.',
  amended: 'In der am {date} geänderten Fassung.',
  fullStop: '. ',
};
