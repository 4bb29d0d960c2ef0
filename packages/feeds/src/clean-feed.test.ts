import { expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../test/formats.ts';
import { readDocument } from '../test/read-document.ts';
import { cleanFeed } from './clean-feed.ts';
import type { Feed, FeedItem } from './index.ts';

const item = (given: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:news.example,2021:a',
  link: 'https://news.example/a/',
  title: 'A',
  html: '<p>A</p>',
  published: '2021-02-16T19:05:00.000Z',
  modified: '2021-02-16T19:05:00.000Z',
  authors: [],
  categories: [],
  ...given,
});

const feed = (items: FeedItem[]): Feed => ({
  title: 'F',
  description: 'D',
  home: 'https://news.example/',
  self: 'https://news.example/feed',
  lang: 'en-US',
  items,
});

// One that differs between formats makes readers take one update for two.
it.each(FORMAT_NAMES)('%s has ids without what no format can carry', async (format) => {
  const guids = [' tag:a\u0000b ', '\r\ntag:c\u001F\uFFFE', 'tag:d\uD800', 'tag:e f\r\ng'];
  const document = await FORMATS[format](feed(guids.map((guid) => item({ guid }))));
  expect(readDocument(document).items.map(({ guid }) => guid)).toEqual([
    'tag:ab',
    'tag:c',
    'tag:d\uFFFD',
    'tag:e f\ng',
  ]);
});

it('puts texts on one line, but for HTML, and leaves no-break spaces', () => {
  const words = ' One\r\n two\t\tthree\u00A0 four\rfive \n';
  const [read] = cleanFeed(feed([item({ title: words, html: words, summary: words })])).items;
  expect(read).toMatchObject({
    title: 'One two three\u00A0 four five',
    html: 'One\n two\t\tthree\u00A0 four\nfive',
    summary: 'One two three\u00A0 four five',
  });
});

it('leaves out authors and topics without a name, and a summary without words', () => {
  const blank = item({
    authors: [{ name: ' \n' }, { name: ' A ', url: ' https://a.example/ ' }, { name: '\u0000' }],
    categories: [' ', ' T\nU ', '\u0007'],
    summary: '\n',
  });
  expect(cleanFeed(feed([blank])).items).toEqual([
    item({ authors: [{ name: 'A', url: 'https://a.example/' }], categories: ['T U'] }),
  ]);
  expect(cleanFeed(feed([item({ summary: ' ', full: false })])).items[0]?.summary).toBe('A');
});

it('cleans what the feed itself says', () => {
  const image = { url: 'https://news.example/a.png', width: 1, height: 1, alt: ' A\nB ' };
  const enclosure = { ...image, type: 'image/png', bytes: 1 };
  const dirty: Feed = {
    ...feed([item({ enclosure })]),
    title: ' T\n',
    description: '\tD\u0000',
    publisher: { name: ' P\n\nQ ' },
    image,
  };
  expect(cleanFeed(dirty)).toEqual({
    ...feed([item({ enclosure: { ...enclosure, alt: 'A B' } })]),
    title: 'T',
    publisher: { name: 'P Q' },
    image: { ...image, alt: 'A B' },
  });
});
