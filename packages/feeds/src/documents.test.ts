import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedDocument } from '../test/expected-document.ts';
import { FORMATS } from '../test/formats.ts';
import { readDocument } from '../test/read-document.ts';
import type { Feed, FeedItem } from './index.ts';

/** Any text, most of it awkward; never blank. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '</script>',
        '&amp;',
        '&#x26;',
        '<dialog>',
        'x<y',
        'AT&T;&copy',
        '<!--',
        '\u0000',
        '\uD800',
      ),
      fc.constantFrom(
        '🏳️‍🌈',
        'עברית',
        '\u202E',
        '\u00A0',
        '1.10',
        '007',
        '0x1F',
        'true',
        '__proto__',
        ' \r\n\t',
      ),
    ),
    { maxLength: 6 },
  )
  // We write word joiners ourselves.
  .map((parts) => `T${parts.join('').replaceAll('\u2060', '')}T`);

const instant = fc
  .integer({ min: Date.parse('1990-01-01'), max: Date.parse('2100-01-01') })
  .map((time) => new Date(time).toISOString());

const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

const author = fc.record({ name: text, url: address }, { requiredKeys: ['name'] });

const item: fc.Arbitrary<FeedItem> = fc.record(
  {
    guid: fc.uuid().map((id) => `tag:news.example,2021:${id}`),
    link: address,
    title: text,
    html: text.map((it) => `<p>${it.replace(/[<&]/g, '')}</p>`),
    published: instant,
    modified: instant,
    authors: fc.array(author, { maxLength: 3 }),
    categories: fc.array(text, { maxLength: 3 }),
    summary: text,
    full: fc.boolean(),
    enclosure: fc.record({
      url: address,
      type: fc.constant('image/png'),
      bytes: fc.integer({ min: 1 }),
      width: fc.constant(1200),
      height: fc.constant(630),
      alt: text,
    }),
  },
  {
    requiredKeys: [
      'guid',
      'link',
      'title',
      'html',
      'published',
      'modified',
      'authors',
      'categories',
    ],
  },
);

const feed: fc.Arbitrary<Feed> = fc.record(
  {
    title: text,
    description: text,
    home: address,
    self: address,
    lang: fc.constantFrom('en-US', 'he', 'zh-Hant'),
    items: fc.uniqueArray(item, { selector: ({ guid }) => guid, maxLength: 4 }),
    id: fc.constant('tag:news.example,2021:updates'),
    publisher: author,
    hubs: fc.array(address, { maxLength: 2 }),
    image: fc.record({
      url: address,
      width: fc.integer({ min: 1, max: 5000 }),
      height: fc.integer({ min: 1, max: 5000 }),
      alt: text,
    }),
    stylesheet: address,
    archive: fc.record({ current: address, prev: address, next: address }, { requiredKeys: [] }),
  },
  { requiredKeys: ['title', 'description', 'home', 'self', 'lang', 'items'] },
);

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

/** A text without what XML 1.0 can't carry, its white space as one space. */
function kept(it: string): string {
  return it
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\r\n\t ]+/g, ' ');
}

describe.each(Object.entries(FORMATS))('%s', (format, write) => {
  async function expectCarried(model: Feed) {
    const read = readDocument(await write(model));
    const items = read.items.map((it) => ({ ...it, html: it.html && kept(it.html) }));
    expect({ ...read, items }).toMatchObject(
      expectedDocument(model, format as keyof typeof FORMATS, kept),
    );
  }

  it('carries any text in any field', async () => {
    await fc.assert(fc.asyncProperty(feed, expectCarried));
  });

  it('carries the worst of texts in every field', async () => {
    await expectCarried(hostileFeed);
  });
});
