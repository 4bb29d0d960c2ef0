import { atomDocument, jsonDocument, rssDocument, type Feed } from '../src/index.ts';
import type { ReadDocument } from './read-document.ts';

/** Every format with the function that writes it. */
export const FORMATS: Record<ReadDocument['format'], (feed: Feed) => Promise<string>> = {
  rss: rssDocument,
  atom: (feed) => Promise.resolve(atomDocument(feed)),
  json: (feed) => Promise.resolve(jsonDocument(feed)),
};

export const FORMAT_NAMES = Object.keys(FORMATS) as ReadDocument['format'][];
