import type { EventWords } from '../event-words.ts';

export const en: EventWords = {
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  withdrawn: 'Withdrawn',
  firstPublished: 'First published',
  numbered: 'Update {number}',
  titleByDate: '{kind}, {date}: {story}',
  titleByKind: '{kind}: {title}',
  wasUpdated: 'This story was updated on {date}.',
  wasCorrected: 'This story was corrected on {date}.',
  wasClarified: 'This story was clarified on {date}.',
  wasRetracted: 'This story was retracted on {date}.',
  storyWithdrawn: 'This story of {date}, was withdrawn on {withdrawn}.',
  updateWithdrawn: 'This update of {date}, was withdrawn on {withdrawn}.',
  correctionWithdrawn: 'This correction of {date}, was withdrawn on {withdrawn}.',
  clarificationWithdrawn: 'This clarification of {date}, was withdrawn on {withdrawn}.',
  retractionWithdrawn: 'This retraction of {date}, was withdrawn on {withdrawn}.',
  amended: 'As amended {date}.',
  fullStop: '. ',
};
