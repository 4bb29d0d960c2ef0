import type { EventWords } from '../event-words.ts';

export const fr: EventWords = {
  update: 'Mise à jour',
  correction: 'Rectificatif',
  clarification: 'Précision',
  retraction: 'Rétractation',
  withdrawn: 'Retrait',
  firstPublished: 'Première publication',
  numbered: 'Mise à jour {number}',
  titleByDate: '{kind}, {date}\u202f: {story}',
  titleByKind: '{kind}\u202f: {title}',
  wasUpdated: 'Cet article a été mis à jour le {date}.',
  wasCorrected: 'Cet article a été rectifié le {date}.',
  wasClarified: 'Une précision a été apportée à cet article le {date}.',
  wasRetracted: 'Cet article a fait l’objet d’une rétractation le {date}.',
  storyWithdrawn: 'Cet article du {date} a été retiré le {withdrawn}.',
  updateWithdrawn: 'Cette mise à jour du {date} a été retirée le {withdrawn}.',
  correctionWithdrawn: 'Ce rectificatif du {date} a été retiré le {withdrawn}.',
  clarificationWithdrawn: 'Cette précision du {date} a été retirée le {withdrawn}.',
  retractionWithdrawn: 'Cette rétractation du {date} a été retirée le {withdrawn}.',
  amended: 'Version modifiée le {date}.',
  fullStop: '. ',
};
