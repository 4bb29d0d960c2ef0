import type { Author, Feed, FeedItem, Image } from './types.ts';
import { xmlText } from './xml-text.ts';

/**
 * A feed with texts that mean the same in every format: without what XML can't carry, on one line
 * but for the items' HTML, and with no name or topic that says nothing.
 */
export function cleanFeed(feed: Feed): Feed {
  const { publisher, image } = feed;
  return {
    ...feed,
    title: line(feed.title),
    description: line(feed.description),
    ...(publisher && { publisher: cleanAuthor(publisher) }),
    ...(image && { image: cleanImage(image) }),
    items: feed.items.map(cleanItem),
  };
}

function cleanItem({ summary: written = '', ...item }: FeedItem): FeedItem {
  const title = line(item.title);
  // An item without its words must say something.
  const summary = line(written) || (item.full === false ? title : '');
  return {
    ...item,
    guid: text(item.guid),
    title,
    html: text(item.html),
    ...(summary !== '' && { summary }),
    authors: item.authors.map(cleanAuthor).filter(({ name }) => name !== ''),
    categories: item.categories.map(line).filter((category) => category !== ''),
    ...(item.enclosure && { enclosure: cleanImage(item.enclosure) }),
  };
}

function cleanAuthor({ name, url }: Author): Author {
  return { name: line(name), ...(url !== undefined && { url: line(url) }) };
}

function cleanImage<T extends Image>(image: T): T {
  return { ...image, alt: line(image.alt) };
}

/** A reader of XML takes a carriage return for a line feed (XML 1.0, section 2.11). */
function text(value: string): string {
  return xmlText(value).replace(/\r\n?/g, '\n').trim();
}

/** No-break spaces stay. A space alone isn't touched: putting one for each would take longest. */
function line(value: string): string {
  return text(value).replace(/[\t\n ]{2,}|[\t\n]/g, ' ');
}
