import { readXml, type Read } from './read-xml.ts';
import { textOfHtml } from './text-of-html.ts';

/** What a reader makes of a feed's document, whatever its format. Instants as it has them. */
export interface ReadDocument {
  format: 'rss' | 'atom' | 'json';
  id?: string | undefined;
  title: string | undefined;
  description: string | undefined;
  home: string | undefined;
  self: (string | undefined)[];
  hubs: (string | undefined)[];
  lang: string | undefined;
  /** Where its picture is. */
  image: string | undefined;
  updated?: string | undefined;
  prev: string | undefined;
  items: ReadItem[];
}

export interface ReadItem {
  guid: string | undefined;
  link: string | undefined;
  title: string | undefined;
  html: string | undefined;
  summary: string | undefined;
  /** Where it isn't the document's. RSS has no place for it. */
  lang: string | undefined;
  published: string | undefined;
  modified: string | undefined;
  authors: { name: string | undefined; url?: string | undefined }[];
  categories: (string | undefined)[];
  enclosures: {
    url: string | undefined;
    type: string | undefined;
    bytes: number;
    alt: string | undefined;
  }[];
  /** The names of its elements. */
  order: string[];
}

/**
 * Reads a document in RSS 2.0, Atom 1.0 or JSON Feed 1.1 with none of the code that writes them.
 *
 * @throws where it isn't well-formed, or where readers would differ in what a text of it says.
 */
export function readDocument(document: string): ReadDocument {
  if (document.startsWith('{')) return readJson(JSON.parse(document) as JsonFeed);
  const root = readXml(document);
  if (root.name === 'feed') return readAtom(root);
  const [channel] = root.all('channel');
  if (root.name === 'rss' && channel) return readRss(channel);
  throw new Error(`<${root.name}> is no feed.`);
}

function readRss(channel: Read): ReadDocument {
  const links = channel.all('atom:link');
  return {
    format: 'rss',
    title: untyped(channel.textOf('title')),
    description: given(untyped(channel.textOf('description'))),
    home: channel.textOf('link'),
    ...relations(links),
    lang: channel.textOf('language'),
    image: channel.all('image')[0]?.textOf('url'),
    updated: channel.textOf('lastBuildDate'),
    items: channel.all('item').map((item) => ({
      guid: item.textOf('guid'),
      link: item.textOf('link'),
      title: untyped(item.textOf('title')),
      html: item.textOf('content:encoded'),
      summary: htmlText(item.textOf('description')),
      lang: undefined,
      published: item.textOf('pubDate'),
      modified: item.textOf('atom:updated'),
      authors: item.all('dc:creator').map(({ text }) => ({ name: untyped(text) })),
      categories: item.all('category').map(({ text }) => untyped(text)),
      enclosures: item.all('enclosure').map(({ attributes }) => ({
        url: attributes['url'],
        type: attributes['type'],
        bytes: Number(attributes['length'] ?? 0),
        alt: cardText(item),
      })),
      order: item.children.map(({ name }) => name),
    })),
  };
}

function readAtom(feed: Read): ReadDocument {
  const links = feed.all('link');
  return {
    format: 'atom',
    id: feed.textOf('id'),
    title: typed(feed, 'title'),
    description: typed(feed, 'subtitle'),
    home: links.find(({ attributes }) => attributes['rel'] === 'alternate')?.attributes['href'],
    ...relations(links),
    lang: feed.attributes['xml:lang'],
    image: feed.textOf('logo'),
    updated: feed.textOf('updated'),
    items: feed.all('entry').map((entry) => {
      const linked = (rel: string) =>
        entry.all('link').filter(({ attributes }) => attributes['rel'] === rel);
      return {
        guid: entry.textOf('id'),
        link: linked('alternate')[0]?.attributes['href'],
        title: typed(entry, 'title'),
        html: entry.textOf('content'),
        summary: typed(entry, 'summary'),
        lang: entry.attributes['xml:lang'],
        published: entry.textOf('published'),
        modified: entry.textOf('updated'),
        authors: (entry.all('author').length > 0 ? entry : feed).all('author').map((author) => ({
          name: untyped(author.textOf('name')),
          ...(author.all('uri').length > 0 && { url: author.textOf('uri') }),
        })),
        categories: entry.all('category').map(({ attributes }) => attributes['term']),
        enclosures: linked('enclosure').map(({ attributes }) => ({
          url: attributes['href'],
          type: attributes['type'],
          bytes: Number(attributes['length'] ?? 0),
          alt: cardText(entry),
        })),
        order: entry.children.map(({ name }) => name),
      };
    }),
  };
}

interface JsonFeed {
  title?: string;
  description?: string;
  home_page_url?: string;
  feed_url?: string;
  next_url?: string;
  language?: string;
  icon?: string;
  hubs?: { url: string }[];
  authors?: { name: string; url?: string }[];
  items: {
    id?: string;
    url?: string;
    title?: string;
    content_html?: string;
    summary?: string;
    language?: string;
    date_published?: string;
    date_modified?: string;
    authors?: { name: string; url?: string }[];
    tags?: string[];
    attachments?: { url: string; mime_type: string; size_in_bytes?: number; title?: string }[];
  }[];
}

function readJson(feed: JsonFeed): ReadDocument {
  return {
    format: 'json',
    title: feed.title,
    description: feed.description,
    home: feed.home_page_url,
    self: feed.feed_url === undefined ? [] : [feed.feed_url],
    hubs: (feed.hubs ?? []).map(({ url }) => url),
    lang: feed.language,
    image: feed.icon,
    prev: feed.next_url,
    items: feed.items.map((item) => ({
      guid: item.id,
      link: item.url,
      title: item.title,
      html: item.content_html,
      summary: item.summary,
      lang: item.language,
      published: item.date_published,
      modified: item.date_modified,
      authors: item.authors ?? feed.authors ?? [],
      categories: item.tags ?? [],
      enclosures: (item.attachments ?? []).map((it) => ({
        url: it.url,
        type: it.mime_type,
        bytes: it.size_in_bytes ?? 0,
        alt: it.title,
      })),
      order: Object.keys(item),
    })),
  };
}

/** An element that RSS demands is empty where there is nothing for it to say. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function relations(links: Read[]) {
  const hrefs = (rel: string) =>
    links.filter(({ attributes }) => attributes['rel'] === rel).map((it) => it.attributes['href']);
  return { self: hrefs('self'), hubs: hrefs('hub'), prev: hrefs('prev-archive')[0] };
}

function cardText(item: Read): string | undefined {
  const [card] = item.all('media:content');
  return card && typed(card, 'media:description');
}

function htmlText(html: string | undefined): string | undefined {
  return html === undefined ? undefined : textOfHtml(html);
}

/** A text that says whether it is HTML. */
function typed(parent: Read, name: string): string | undefined {
  const [element] = parent.all(name);
  return element?.attributes['type'] === 'html' ? textOfHtml(element.text) : untyped(element?.text);
}

/** A text that some readers take for HTML and others don't. A word joiner shows nothing. */
function untyped(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const asHtml = textOfHtml(text);
  if (asHtml !== text) {
    throw new Error(`“${text}” is “${asHtml}” to a reader that takes it for HTML.`);
  }
  return text.replaceAll('\u2060', '');
}
