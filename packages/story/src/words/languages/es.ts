import type { EventWords } from '../event-words.ts';

export const es: EventWords = {
  update: 'Actualización',
  correction: 'Corrección',
  clarification: 'Aclaración',
  retraction: 'Retractación',
  withdrawn: 'Retirada',
  firstPublished: 'Primera publicación',
  numbered: 'Actualización {number}',
  titleByDate: '{kind}, {date}: {story}',
  titleByKind: '{kind}: {title}',
  wasUpdated: 'Esta noticia se actualizó el {date}.',
  wasCorrected: 'Esta noticia se corrigió el {date}.',
  wasClarified: 'Se añadió una aclaración a esta noticia el {date}.',
  wasRetracted: 'Nos retractamos de esta noticia el {date}.',
  storyWithdrawn: 'Esta noticia del {date} se retiró el {withdrawn}.',
  updateWithdrawn: 'Esta actualización del {date} se retiró el {withdrawn}.',
  correctionWithdrawn: 'Esta corrección del {date} se retiró el {withdrawn}.',
  clarificationWithdrawn: 'Esta aclaración del {date} se retiró el {withdrawn}.',
  retractionWithdrawn: 'Esta retractación del {date} se retiró el {withdrawn}.',
  amended: 'Versión modificada el {date}.',
  fullStop: '. ',
};
