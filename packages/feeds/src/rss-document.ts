import { getRssString } from '@astrojs/rss';
import { amendXml, HISTORY_NAMESPACE, type XmlElement } from './amend-xml.ts';
import { cleanFeed } from './clean-feed.ts';
import { documentLinks } from './document-links.ts';
import { MEDIA_NAMESPACE, mediaContent } from './media-content.ts';
import { eitherWay } from './misread-as-html.ts';
import { newestChange } from './newest-change.ts';
import { textAsHtml } from './text-as-html.ts';
import type { Enclosure, Feed, FeedItem, Image } from './types.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: MEDIA_NAMESPACE,
  content: 'http://purl.org/rss/1.0/modules/content/',
};

/** Minutes that a reader may wait before it asks again. */
const TIME_TO_LIVE = 15;

/** The most that RSS allows a channel's image. */
const LARGEST = { width: 144, height: 400 };

/**
 * A feed as RSS 2.0, with `content:encoded`, `dc:creator`, `media:content`, an item's `atom:updated`
 * and the links of Atom: itself, hubs (WebSub) and archives (RFC 5005).
 *
 * @astrojs/rss makes the document and its channel. It has no fields for some of it and reads its
 * `customData` as numbers where it can, so those elements join the document that it made.
 */
export async function rssDocument(model: Feed): Promise<string> {
  const feed = cleanFeed(model);
  const { title, description, home, stylesheet } = feed;
  const isArchive = feed.archive?.current !== undefined;
  const xml = await getRssString({
    title,
    description,
    site: home,
    trailingSlash: false,
    xmlns: { ...NAMESPACES, ...(isArchive && { fh: HISTORY_NAMESPACE }) },
    items: [],
  });
  return amendXml(xml, 'rss', stylesheet, ({ channel, ...root }) => ({
    ...root,
    channel: {
      ...(channel as XmlElement),
      ...channelElements(feed),
      ...(isArchive && { 'fh:archive': '' }),
      item: feed.items.map(itemElements),
    },
  }));
}

function channelElements(feed: Feed): XmlElement {
  const updated = newestChange(feed);
  return {
    title: eitherWay(feed.title),
    description: eitherWay(feed.description),
    link: feed.home,
    'atom:link': documentLinks(feed, 'application/rss+xml').map(({ rel, href, type }) => ({
      '@_rel': rel,
      '@_href': href,
      ...(type !== undefined && { '@_type': type }),
    })),
    language: feed.lang,
    ...(updated !== undefined && { lastBuildDate: new Date(updated).toUTCString() }),
    ttl: String(TIME_TO_LIVE),
    ...(feed.image && { image: channelImage(feed, feed.image) }),
  };
}

/** Its title and link are the channel's, as the specification wants them. */
function channelImage({ title, home }: Feed, { url, width, height, alt }: Image): XmlElement {
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  return {
    url,
    title: eitherWay(title),
    link: home,
    width: String(Math.max(1, Math.round(width * scale))),
    height: String(Math.max(1, Math.round(height * scale))),
    ...(alt !== '' && { description: eitherWay(alt) }),
  };
}

function itemElements(item: FeedItem): XmlElement {
  const { guid, link, title, summary, html, full, published, modified, enclosure } = item;
  return {
    title: eitherWay(title),
    link,
    guid: { '#text': guid, '@_isPermaLink': 'false' },
    // It is HTML, which a summary isn't, and must precede the content.
    description: textAsHtml(summary ?? title),
    pubDate: new Date(published).toUTCString(),
    category: item.categories.map(eitherWay),
    'atom:updated': new Date(modified).toISOString(),
    ...(full !== false && { 'content:encoded': html }),
    'dc:creator': item.authors.map(({ name }) => eitherWay(name)),
    ...(enclosure && cardElements(enclosure)),
  };
}

function cardElements(enclosure: Enclosure): XmlElement {
  // RSS demands a length, and takes nothing for one that isn't known.
  const { url, type, bytes = 0 } = enclosure;
  return {
    enclosure: { '@_url': url, '@_length': bytes, '@_type': type },
    'media:content': mediaContent(enclosure),
  };
}
