import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerHtml, rssDocument, type Feed, type FeedItem } from './index.ts';

const ITEM: FeedItem = {
  guid: 'tag:news.example,2021:outage/published',
  link: 'https://news.example/stories/outage/',
  title: 'Outage',
  html: '<p>Text.</p>',
  published: '2021-01-11T17:00:01.123Z',
  authors: ['1.10', '0x1F', 'true'],
  categories: ['007'],
  enclosure: {
    url: 'https://news.example/cards/outage/published.png?v=1&w=2',
    type: 'image/png',
    bytes: 12345,
    width: 1200,
    height: 630,
    alt: '1.10',
  },
};

const FEED: Feed = {
  title: '007',
  description: 'Every update',
  home: 'https://news.example/stories/',
  self: 'https://news.example/rss.xml',
  lang: 'en-US',
  updated: '2021-01-11T17:00:01.123Z',
  items: [ITEM],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'item',
});
const channelOf = (xml: string) =>
  (
    parser.parse(xml) as {
      rss: { channel: Record<string, unknown> & { item?: Record<string, unknown>[] } };
    }
  ).rss.channel;

describe('rssDocument', () => {
  it('keeps names, topics and texts that look like numbers', async () => {
    const channel = channelOf(await rssDocument(FEED));
    expect(channel).toMatchObject({
      title: '007',
      link: 'https://news.example/stories/',
      language: 'en-US',
      lastBuildDate: 'Mon, 11 Jan 2021 17:00:01 GMT',
      'atom:link': { '@_href': 'https://news.example/rss.xml', '@_rel': 'self' },
    });
    expect(channel.item).toEqual([
      {
        title: 'Outage',
        link: 'https://news.example/stories/outage/',
        guid: { '#text': 'tag:news.example,2021:outage/published', '@_isPermaLink': 'false' },
        pubDate: 'Mon, 11 Jan 2021 17:00:01 GMT',
        'content:encoded': '<p>Text.</p>',
        category: '007',
        'dc:creator': ['1.10', '0x1F', 'true'],
        enclosure: {
          '@_url': 'https://news.example/cards/outage/published.png?v=1&w=2',
          '@_length': '12345',
          '@_type': 'image/png',
        },
        'media:content': {
          '@_url': 'https://news.example/cards/outage/published.png?v=1&w=2',
          '@_type': 'image/png',
          '@_fileSize': '12345',
          '@_medium': 'image',
          '@_width': '1200',
          '@_height': '630',
          'media:description': { '#text': '1.10', '@_type': 'plain' },
        },
      },
    ]);
  });

  it('of nothing is still a feed', async () => {
    const { updated: _, ...rest } = FEED;
    const channel = channelOf(await rssDocument({ ...rest, items: [] }));
    expect(channel.item).toBeUndefined();
    expect(channel).not.toHaveProperty('lastBuildDate');
  });

  it('carries any text that XML can carry', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, html) => {
        const xml = await rssDocument({
          ...FEED,
          items: [{ ...ITEM, title: `T${title}T`, html: `${html}]]><b>&amp;</b>` }],
        });
        const [item] = channelOf(xml).item ?? [];
        const kept = (it: string) =>
          it.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
        // A parser reads a carriage return as a line feed.
        const read = (it: unknown) => String(it).replace(/\r\n?/g, '\n');
        expect(read(item?.['title'])).toBe(read(kept(`T${title}T`)));
        expect(read(item?.['content:encoded'])).toBe(read(kept(`${html}]]><b>&amp;</b>`)));
      }),
    );
  });
});

describe('readerHtml', () => {
  const BASE = 'https://news.example/stories/outage/';

  it.each([
    ['<a href="#fn">1</a>', '<a href="https://news.example/stories/outage/#fn">1</a>'],
    ['<a href="/x?a=1&amp;b=2">x</a>', '<a href="https://news.example/x?a=1&#x26;b=2">x</a>'],
    ['<img src="a.jpg" alt="A">', '<img src="https://news.example/stories/outage/a.jpg" alt="A">'],
    [
      '<img srcset="/a.jpg 1x, /b.jpg 2x" alt="">',
      '<img srcset="https://news.example/a.jpg 1x, https://news.example/b.jpg 2x" alt="">',
    ],
    ['<p>a<script>alert(1)</script><style>p{}</style></p>', '<p>a</p>'],
    ['<p onclick="x()" style="color:red" class="y" data-z="1">a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<time datetime="2021-02-16">Feb. 16</time>', '<time datetime="2021-02-16">Feb. 16</time>'],
  ])('%s becomes %s', (html, expected) => {
    expect(readerHtml(html, BASE)).toBe(expected);
  });
});
