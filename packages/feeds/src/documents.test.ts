import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectCarried } from '../test/expect-carried.ts';
import { FORMAT_NAMES } from '../test/formats.ts';
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
  .map((parts) => `T${parts.join('')}T`);

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

describe.each(FORMAT_NAMES)('%s', (format) => {
  it('carries any text in any field', async () => {
    await fc.assert(fc.asyncProperty(feed, (model) => expectCarried(model, format)));
  });
});
