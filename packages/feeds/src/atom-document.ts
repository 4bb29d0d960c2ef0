import { generateAtomFeed } from 'feedsmith';
import { amendXml, HISTORY_NAMESPACE, type XmlElement } from './amend-xml.ts';
import { cleanFeed } from './clean-feed.ts';
import { documentLinks } from './document-links.ts';
import { newestChange } from './newest-change.ts';
import type { Author, Enclosure, Feed, FeedItem } from './types.ts';

/** Before anything a feed could hold, and the earliest that validators take for plausible. */
const BEFORE_ANYTHING = '1990-01-01T00:00:00Z';

/**
 * A feed as Atom 1.0 (RFC 4287), with `media:content`, hubs (WebSub) and archives (RFC 5005).
 *
 * Atom demands `updated` even of an empty feed that knows no change. It is then the first instant
 * of 1990: the same at every build, and moving forward with the first item.
 *
 * feedsmith doesn't know the element of RFC 5005, doesn't escape a stylesheet's address and lays
 * white space around texts with `&`, addresses too, where Atom forbids it: its document is read
 * and written again.
 */
export function atomDocument(model: Feed): string {
  const feed = cleanFeed(model);
  const { title, description, home, lang, icon, image, stylesheet } = feed;
  const isArchive = feed.archive?.current !== undefined;
  const xml = generateAtomFeed<true>(
    {
      id: feed.id ?? feed.self,
      title: plain(title),
      ...(description !== '' && { subtitle: plain(description) }),
      updated: new Date(newestChange(feed) ?? BEFORE_ANYTHING),
      authors: feedAuthors(feed),
      links: [
        { rel: 'alternate', type: 'text/html', href: home },
        ...documentLinks(feed, 'application/atom+xml'),
      ],
      ...(icon !== undefined && { icon }),
      ...(image && { logo: image.url }),
      xml: { lang },
      entries: feed.items.map(entry),
    },
    { strict: true },
  );
  return amendXml(xml, 'feed', stylesheet, (root) => {
    const { entry: entries = [], ...head } = root as XmlElement & { entry?: XmlElement[] };
    return {
      ...head,
      ...(isArchive && { '@_xmlns:fh': HISTORY_NAMESPACE, 'fh:archive': '' }),
      entry: entries.map((element, index) => ({ ...element, ...content(feed.items[index]) })),
    };
  });
}

/** They stand for every entry without authors, which may not be without (section 4.1.1). */
function feedAuthors({ publisher, title, home, items }: Feed) {
  if (publisher) return [person(publisher)];
  const isNeeded = items.some(({ authors }) => authors.length === 0);
  return isNeeded ? [person({ name: title, url: home })] : [];
}

function entry(item: FeedItem) {
  const { guid, link, title, summary, published, modified, enclosure } = item;
  return {
    id: guid,
    title: plain(title),
    links: [
      { rel: 'alternate', type: 'text/html', href: link },
      ...(enclosure
        ? [
            {
              rel: 'enclosure',
              type: enclosure.type,
              href: enclosure.url,
              length: enclosure.bytes,
            },
          ]
        : []),
    ],
    published: new Date(published),
    updated: new Date(modified),
    authors: item.authors.map(person),
    categories: item.categories.map((term) => ({ term })),
    ...(summary !== undefined && { summary: plain(summary) }),
    ...(enclosure && { media: { contents: [mediaContent(enclosure)] } }),
  };
}

function content(item: FeedItem | undefined): XmlElement {
  if (!item || item.full === false) return {};
  return { content: { '@_type': 'html', '#text': item.html } };
}

function mediaContent({ url, type, bytes, width, height, alt }: Enclosure) {
  return {
    url,
    type,
    fileSize: bytes,
    medium: 'image',
    width,
    height,
    ...(alt !== '' && { description: { type: 'plain', value: alt } }),
  };
}

function person({ name, url }: Author) {
  return { name, ...(url !== undefined && { uri: url }) };
}

function plain(value: string) {
  return { type: 'text', value };
}
