import type { Feed, FeedItem } from '../src/index.ts';
import type { ReadDocument, ReadItem } from './read-document.ts';

type Expected = Omit<ReadDocument, 'updated' | 'items'> & { items: Omit<ReadItem, 'order'>[] };

/**
 * What a reader must get from a feed's document in a format.
 *
 * @param kept What a text becomes on its way.
 */
export function expectedDocument(
  feed: Feed,
  format: ReadDocument['format'],
  kept: (text: string) => string = (text) => text,
): Expected {
  const isAtom = format === 'atom';
  const publishers = feed.publisher ? [feed.publisher] : [{ name: feed.title, url: feed.home }];
  return {
    format,
    ...(isAtom && { id: feed.id ?? feed.self }),
    title: kept(feed.title),
    description: keptOrNone(feed.description),
    home: feed.home,
    self: [feed.self],
    hubs: feed.hubs ?? [],
    lang: feed.lang,
    image: feed.image?.url,
    prev: feed.archive?.prev,
    items: feed.items.map((item) => ({
      guid: item.guid,
      link: item.link,
      title: kept(item.title),
      html: item.full === false ? undefined : kept(item.html),
      summary: summaryOf(item),
      lang: format !== 'rss' && item.lang !== feed.lang ? item.lang : undefined,
      published: instant(item.published, format === 'rss'),
      modified: instant(item.modified, false),
      authors: authorsOf(item).map(({ name, url }) => ({
        name: kept(name),
        ...(url !== undefined && { url }),
      })),
      categories: item.categories.map(kept),
      enclosures: item.enclosure
        ? [
            {
              url: item.enclosure.url,
              type: item.enclosure.type,
              bytes: item.enclosure.bytes ?? 0,
              alt: keptOrNone(item.enclosure.alt),
            },
          ]
        : [],
    })),
  };

  function keptOrNone(text: string): string | undefined {
    return kept(text) || undefined;
  }

  /** A title stands in where a format wants a summary. */
  function summaryOf({ summary, full, title }: FeedItem): string | undefined {
    if (summary === undefined && full !== false && format !== 'rss') return undefined;
    return kept(summary ?? title);
  }

  /** RSS has no place for an author's page or a publisher. */
  function authorsOf({ authors }: FeedItem): FeedItem['authors'] {
    if (format === 'rss') return authors.map(({ name }) => ({ name }));
    if (authors.length > 0) return authors;
    return feed.publisher || isAtom ? publishers : [];
  }
}

function instant(iso: string, inWords: boolean): string {
  return inWords ? new Date(iso).toUTCString() : new Date(iso).toISOString();
}
