import type { EventWords } from '../event-words.ts';

export const ar: EventWords = {
  update: 'تحديث',
  correction: 'تصحيح',
  clarification: 'توضيح',
  retraction: 'تراجع عن خبر',
  withdrawn: 'سُحب',
  firstPublished: 'النشر الأول',
  numbered: 'التحديث {number}',
  titleByDate: '{kind}، {date}: {story}',
  titleByKind: '{kind}: {title}',
  wasUpdated: 'حُدّث هذا الخبر في {date}.',
  wasCorrected: 'صُحّح هذا الخبر في {date}.',
  wasClarified: 'أُضيف توضيح إلى هذا الخبر في {date}.',
  wasRetracted: 'تراجعنا عن هذا الخبر في {date}.',
  storyWithdrawn: 'سُحب هذا الخبر المنشور في {date} بتاريخ {withdrawn}.',
  updateWithdrawn: 'سُحب هذا التحديث المنشور في {date} بتاريخ {withdrawn}.',
  correctionWithdrawn: 'سُحب هذا التصحيح المنشور في {date} بتاريخ {withdrawn}.',
  clarificationWithdrawn: 'سُحب هذا التوضيح المنشور في {date} بتاريخ {withdrawn}.',
  retractionWithdrawn: 'سُحب هذا التراجع المنشور في {date} بتاريخ {withdrawn}.',
  amended: 'بصيغته المعدّلة في {date}.',
  fullStop: '. ',
};
