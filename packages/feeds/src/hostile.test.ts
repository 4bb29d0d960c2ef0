import { it } from 'vitest';
import { expectCarried } from '../test/expect-carried.ts';
import { FORMAT_NAMES } from '../test/formats.ts';
import type { Feed, FeedItem } from './index.ts';

/** Everything that breaks documents in one text, of more than 100 KB. */
const HOSTILE = [
  ']]> <![CDATA[ </script> <!-- --> <b>bold</b> &amp; &#60; &copy',
  '\u0000\u0007\u001B\uFFFE\uFFFF \uD800 \uDC00',
  '🏳️‍🌈 עברית \u202E العربية',
  'Long & <long>; '.repeat(7_500),
  'end',
].join('\r\n');

const hostileItem: FeedItem = {
  guid: 'tag:news.example,2021:hostile',
  link: 'https://news.example/hostile/',
  title: HOSTILE,
  html: HOSTILE,
  summary: HOSTILE,
  published: '2021-02-16T19:05:00.000Z',
  modified: '2021-02-16T19:05:00.000Z',
  authors: [{ name: HOSTILE }],
  categories: [HOSTILE],
  enclosure: {
    url: 'https://news.example/card.png',
    type: 'image/png',
    bytes: 1,
    width: 1200,
    height: 630,
    alt: HOSTILE,
  },
};

const hostileFeed: Feed = {
  title: HOSTILE,
  description: HOSTILE,
  home: 'https://news.example/',
  self: 'https://news.example/feed',
  lang: 'en-US',
  publisher: { name: HOSTILE },
  image: { url: 'https://news.example/logo.png', width: 100, height: 100, alt: HOSTILE },
  items: [hostileItem, { ...hostileItem, guid: 'tag:news.example,2021:unsigned', authors: [] }],
};

it.each(FORMAT_NAMES)('%s carries the worst of texts in every field', async (format) => {
  await expectCarried(hostileFeed, format);
});
