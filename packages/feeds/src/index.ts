export { atomDocument } from './atom-document.ts';
export { itemLinks } from './item-links.ts';
export { jsonDocument } from './json-document.ts';
export { readerHtml, type ReaderLanguage } from './reader-html.ts';
export { rssDocument } from './rss-document.ts';
export type * from './types.ts';
