import { generateAtomFeed } from 'feedsmith';
import { amendXml, HISTORY_NAMESPACE, type XmlElement } from './amend-xml.ts';
import { cleanFeed } from './clean-feed.ts';
import { documentLinks } from './document-links.ts';
import { MEDIA_NAMESPACE, mediaContent } from './media-content.ts';
import { eitherWay } from './misread-as-html.ts';
import { newestChange } from './newest-change.ts';
import { typedText } from './text-as-html.ts';
import type { Author, Enclosure, Feed, FeedItem } from './types.ts';

/** Before anything a feed could hold, and the earliest that validators take for plausible. */
const BEFORE_ANYTHING = '1990-01-01T00:00:00Z';

/**
 * A feed as Atom 1.0 (RFC 4287), with `media:content`, hubs (WebSub) and archives (RFC 5005).
 *
 * Atom demands `updated` even of an empty feed that knows no change. It is then the first instant
 * of 1990: the same at every build, and moving forward with the first item.
 *
 * feedsmith makes the document and what stands above its entries. It doesn't know the element of
 * RFC 5005, doesn't escape a stylesheet's address and lays white space around texts with `&`,
 * addresses too, where Atom forbids it: its document is read and written again.
 */
export function atomDocument(model: Feed): string {
  const feed = cleanFeed(model);
  const { title, description, home, lang, image, stylesheet } = feed;
  const isArchive = feed.archive?.current !== undefined;
  const hasCards = feed.items.some(({ enclosure }) => enclosure !== undefined);
  const xml = generateAtomFeed<true>(
    {
      id: feed.id ?? feed.self,
      title: { value: title },
      updated: new Date(newestChange(feed) ?? BEFORE_ANYTHING),
      authors: feedAuthors(feed),
      links: [
        { rel: 'alternate', type: 'text/html', href: home },
        ...documentLinks(feed, 'application/atom+xml'),
      ],
      ...(image && { logo: image.url }),
      xml: { lang },
    },
    { strict: true },
  );
  return amendXml(xml, 'feed', stylesheet, ({ '@_xmlns': namespace, ...head }) => ({
    '@_xmlns': namespace,
    ...(hasCards && { '@_xmlns:media': MEDIA_NAMESPACE }),
    ...head,
    title: typedText(title, 'text'),
    ...(description !== '' && { subtitle: typedText(description, 'text') }),
    ...(isArchive && { '@_xmlns:fh': HISTORY_NAMESPACE, 'fh:archive': '' }),
    entry: feed.items.map((item) => entryElements(item, lang)),
  }));
}

/** They stand for every entry without authors, which may not be without (section 4.1.1). */
function feedAuthors({ publisher, title, home, items }: Feed) {
  if (publisher) return [person(publisher)];
  const isNeeded = items.some(({ authors }) => authors.length === 0);
  return isNeeded ? [person({ name: title, url: home })] : [];
}

function entryElements(item: FeedItem, feedLang: string): XmlElement {
  const { guid, link, title, summary, html, full, published, modified, enclosure } = item;
  return {
    ...(item.lang !== undefined && item.lang !== feedLang && { '@_xml:lang': item.lang }),
    author: item.authors.map(person),
    category: item.categories.map((term) => ({ '@_term': term })),
    id: guid,
    link: [
      { '@_href': link, '@_rel': 'alternate', '@_type': 'text/html' },
      ...(enclosure ? [enclosureLink(enclosure)] : []),
    ],
    published: new Date(published).toISOString(),
    ...(summary !== undefined && { summary: typedText(summary, 'text') }),
    title: typedText(title, 'text'),
    updated: new Date(modified).toISOString(),
    ...(enclosure && { 'media:content': mediaContent(enclosure) }),
    ...(full !== false && { content: { '#text': html, '@_type': 'html' } }),
  };
}

function enclosureLink({ url, type, bytes }: Enclosure): XmlElement {
  return {
    '@_href': url,
    '@_rel': 'enclosure',
    '@_type': type,
    ...(bytes !== undefined && { '@_length': bytes }),
  };
}

function person({ name, url }: Author) {
  return { name: eitherWay(name), ...(url !== undefined && { uri: url }) };
}
