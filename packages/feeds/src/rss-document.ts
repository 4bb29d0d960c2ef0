import { getRssString } from '@astrojs/rss';
import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import type { Feed, FeedItem } from './types.ts';
import { xmlText } from './xml-text.ts';

/** Elements and their attributes as fast-xml-parser holds them. */
type Element = Record<string, unknown>;

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** Nothing is coerced or trimmed: a name "1.10" or a topic "007" is a text. */
const XML = {
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  // The text is our own, so no limit against hostile entities is wanted.
  processEntities: {
    enabled: true,
    maxTotalExpansions: Number.POSITIVE_INFINITY,
    maxExpandedLength: Number.POSITIVE_INFINITY,
  },
};

/** Minutes that a reader may wait before it asks again. */
const TIME_TO_LIVE = 15;

/**
 * A feed as RSS 2.0, with `content:encoded`, `dc:creator`, `media:content` and the Atom self link.
 *
 * @astrojs/rss has no fields for some of what a feed of updates needs and would read it from text
 * as numbers, so those elements join its parsed document.
 */
export async function rssDocument(feed: Feed): Promise<string> {
  const base = await getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.home,
    trailingSlash: false,
    xmlns: NAMESPACES,
    items: feed.items.map(({ title, html, published, categories, link }) => ({
      title: xmlText(title),
      link,
      pubDate: new Date(published),
      content: xmlText(html),
      categories: categories.map(xmlText),
    })),
  });
  const parser = new XMLParser({ ...XML, isArray: (name) => name === 'item' });
  const document = parser.parse(base) as { rss: { channel: Element & { item?: Element[] } } };
  const { channel } = document.rss;
  const { item = [], ...head } = channel;
  document.rss.channel = {
    ...head,
    ...channelElements(feed),
    item: item.map((element, index) => ({ ...element, ...itemElements(feed.items[index]) })),
  };
  return new XMLBuilder({ ...XML, processEntities: true }).build(document);
}

function channelElements({ home, self, lang, updated }: Feed): Element {
  return {
    link: home,
    'atom:link': { '@_href': self, '@_rel': 'self', '@_type': 'application/rss+xml' },
    language: lang,
    ...(updated !== undefined && { lastBuildDate: new Date(updated).toUTCString() }),
    ttl: String(TIME_TO_LIVE),
  };
}

function itemElements(item: FeedItem | undefined): Element {
  if (!item) return {};
  const { guid, authors, enclosure } = item;
  return {
    guid: { '#text': guid, '@_isPermaLink': 'false' },
    ...(authors.length > 0 && { 'dc:creator': authors.map(xmlText) }),
    ...(enclosure && {
      enclosure: {
        '@_url': enclosure.url,
        '@_length': String(enclosure.bytes),
        '@_type': enclosure.type,
      },
      'media:content': {
        '@_url': enclosure.url,
        '@_type': enclosure.type,
        '@_fileSize': String(enclosure.bytes),
        '@_medium': 'image',
        '@_width': String(enclosure.width),
        '@_height': String(enclosure.height),
        'media:description': { '#text': xmlText(enclosure.alt), '@_type': 'plain' },
      },
    }),
  };
}
