export { readerHtml } from './reader-html.ts';
export { rssDocument } from './rss-document.ts';
export type * from './types.ts';
