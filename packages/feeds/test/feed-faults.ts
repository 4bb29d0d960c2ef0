import { contentFaults } from './content-faults.ts';
import { readDocument, type ReadDocument, type ReadItem } from './read-document.ts';

/** As validators count: nothing on the Web is older. */
const EARLIEST = Date.parse('1990-01-01');

/**
 * What the W3C's feed validator would complain of, and what the formats demand (RSS 2.0, RFC 4287,
 * JSON Feed 1.1), in a document of any of the three.
 *
 * @param address Where the document is, to be compared with what it calls itself.
 * @returns A sentence each; none for a good feed.
 */
export function feedFaults(document: string, address?: string): string[] {
  let feed: ReadDocument;
  try {
    feed = readDocument(document);
  } catch (error) {
    return [`It can't be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...encodingFaults(document),
    ...headFaults(feed, address),
    ...repeated(feed.items.map(({ guid }) => guid)).map((guid) => `Two items are ${guid}.`),
    ...repeated(feed.items.map(({ modified }) => modified))
      .filter(() => feed.format === 'atom')
      .map((instant) => `Two items changed at ${instant}.`),
    ...feed.items.flatMap((item) =>
      itemFaults(item, feed.format).map((fault) => `${item.guid ?? 'An item'} ${fault}.`),
    ),
  ];
}

function encodingFaults(document: string): string[] {
  if (document.startsWith('{')) return [];
  return /^<\?xml version="1\.0" encoding="utf-8"\?>/i.test(document)
    ? []
    : ["It doesn't say that it is UTF-8."];
}

function headFaults(feed: ReadDocument, address: string | undefined): string[] {
  const { format, self, title, home, lang, updated, items } = feed;
  const [own, ...others] = self;
  const faults: string[] = [];
  if (own === undefined || others.length > 0) faults.push(`It has ${self.length} links to itself.`);
  if (address !== undefined && own !== undefined && own !== address) {
    faults.push(`It calls itself ${own} and is ${address}.`);
  }
  if (!title) faults.push('It has no title.');
  if (!isWhole(home)) faults.push('It belongs to no page.');
  if (!lang) faults.push('It has no language.');
  if (format === 'rss' && feed.description === undefined) faults.push('It has no description.');
  if (format === 'atom' && !feed.id) faults.push('It has no id.');
  if (format === 'atom' || updated !== undefined) {
    if (!isPlausible(updated)) faults.push(`It changed at ${updated ?? 'no time'}.`);
  }
  const newest = Math.max(...items.map(({ modified }) => Date.parse(modified ?? '')));
  // RSS counts in seconds.
  if (updated !== undefined && Date.parse(updated) + 1000 <= newest) {
    faults.push('It is older than an item.');
  }
  return faults;
}

function itemFaults(item: ReadItem, format: ReadDocument['format']): string[] {
  const { guid, link, title, html, published, modified, enclosures, order } = item;
  const faults = contentFaults(html ?? '');
  if (!guid) faults.push('has no id');
  if (!isWhole(link)) faults.push(`links ${link ?? 'nothing'}`);
  if (!title) faults.push('has no title');
  if (format === 'json' && !order.some((name) => name.startsWith('content_'))) {
    faults.push('has no content');
  }
  for (const instant of [published, modified]) {
    if (!isPlausible(instant)) faults.push(`has the date ${instant ?? 'none'}`);
  }
  if (Date.parse(modified ?? '') < Date.parse(published ?? '')) {
    faults.push('changed before it was published');
  }
  if (format === 'atom' && item.authors.length === 0) faults.push('has no author');
  if (enclosures.length > 1) faults.push(`has ${enclosures.length} enclosures`);
  for (const { url, type, bytes } of enclosures) {
    if (!isWhole(url) || !type || !(bytes >= 0)) faults.push(`encloses ${url ?? 'nothing'} badly`);
  }
  const content = order.indexOf('content:encoded');
  const description = order.indexOf('description');
  if (content !== -1 && (description === -1 || description > content)) {
    faults.push('has no description before its content');
  }
  return faults;
}

function isWhole(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address);
}

function isPlausible(instant: string | undefined): boolean {
  return Date.parse(instant ?? '') >= EARLIEST;
}

function repeated(values: (string | undefined)[]): string[] {
  const seen = values.filter((value) => value !== undefined);
  return [...new Set(seen.filter((value, index) => seen.indexOf(value) !== index))];
}
