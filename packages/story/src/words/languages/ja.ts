import type { EventWords } from '../event-words.ts';

export const ja: EventWords = {
  update: '更新',
  correction: '訂正',
  clarification: '補足',
  retraction: '取り消し',
  withdrawn: '取り下げ',
  firstPublished: '初回公開',
  numbered: '更新 {number}',
  titleByDate: '{kind}（{date}）：{story}',
  titleByKind: '{kind}：{title}',
  wasUpdated: 'この記事は{date}に更新しました。',
  wasCorrected: 'この記事は{date}に訂正しました。',
  wasClarified: 'この記事には{date}に補足を加えました。',
  wasRetracted: 'この記事は{date}に取り消しました。',
  storyWithdrawn: '{date}付のこの記事は、{withdrawn}に取り下げました。',
  updateWithdrawn: '{date}付のこの更新は、{withdrawn}に取り下げました。',
  correctionWithdrawn: '{date}付のこの訂正は、{withdrawn}に取り下げました。',
  clarificationWithdrawn: '{date}付のこの補足は、{withdrawn}に取り下げました。',
  retractionWithdrawn: '{date}付のこの取り消しは、{withdrawn}に取り下げました。',
  amended: '{date}に内容を修正しました。',
  fullStop: '。',
};
