import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectCarried } from '../test/expect-carried.ts';
import { FORMAT_NAMES, FORMATS } from '../test/formats.ts';
import { readXml } from '../test/read-xml.ts';
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

const maybeText = fc.oneof(text, fc.constant(''));

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
    lang: fc.constantFrom('en-US', 'he', 'ar'),
    enclosure: fc.record(
      {
        url: address,
        type: fc.constant('image/png'),
        bytes: fc.integer({ min: 1 }),
        width: fc.constant(1200),
        height: fc.constant(630),
        alt: maybeText,
      },
      { requiredKeys: ['url', 'type', 'width', 'height', 'alt'] },
    ),
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
    description: maybeText,
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

const plain: Feed = {
  title: 'F',
  description: 'D',
  home: 'https://news.example/',
  self: 'https://news.example/feed',
  lang: 'en-US',
  items: [],
};
const signed: FeedItem = {
  guid: 'tag:news.example,2021:a',
  link: 'https://news.example/a/',
  title: 'A',
  html: '<p>A</p>',
  published: '2021-02-16T19:05:00.000Z',
  modified: '2021-02-16T19:05:00.000Z',
  authors: [{ name: 'Ada Long' }],
  categories: [],
};

describe('the picture of a channel of RSS', () => {
  const pictured = async (width: number, height: number, alt = '') => {
    const image = { url: 'https://news.example/logo.png', width, height, alt };
    const [channel] = readXml(await FORMATS.rss({ ...plain, image })).all('channel');
    const [read] = channel?.all('image') ?? [];
    return [read?.textOf('width'), read?.textOf('height'), read?.textOf('description')];
  };

  it.each([
    [100, 50, '100', '50'],
    [600, 60, '144', '14'],
    [100, 4000, '10', '400'],
    [4000, 1, '144', '1'],
    [1, 4000, '1', '400'],
  ])('is shown within what RSS allows: %i by %i', async (width, height, shown, high) => {
    expect(await pictured(width, height)).toEqual([shown, high, undefined]);
  });

  it('says what it shows, where it says anything', async () => {
    expect(await pictured(100, 50, 'The gate')).toEqual(['100', '50', 'The gate']);
  });
});

describe('Atom', () => {
  const authors = async (items: FeedItem[], more: Partial<Feed> = {}) =>
    readXml(await FORMATS.atom({ ...plain, items, ...more }))
      .all('author')
      .map((it) => it.textOf('name'));

  it('has the feed itself for an author only where an item has none', async () => {
    expect(await authors([])).toEqual([]);
    expect(await authors([signed])).toEqual([]);
    expect(await authors([signed, { ...signed, guid: 'tag:a', authors: [] }])).toEqual(['F']);
    expect(await authors([signed], { publisher: { name: 'P' } })).toEqual(['P']);
  });
});
