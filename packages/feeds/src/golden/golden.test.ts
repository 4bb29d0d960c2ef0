import { readFile } from 'node:fs/promises';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { expectedDocument } from '../../test/expected-document.ts';
import { feedFaults } from '../../test/feed-faults.ts';
import { FORMATS } from '../../test/formats.ts';
import { readDocument, type ReadDocument } from '../../test/read-document.ts';
import { textOfHtml } from '../../test/text-of-html.ts';
import type { Feed } from '../types.ts';
import { MODELS } from './models.ts';

const FORMAT_NAMES = ['rss', 'atom', 'json'] as const;

const feedsmithIds: Record<ReadDocument['format'], (document: string) => unknown[]> = {
  rss: (document) => (parseRssFeed(document).items ?? []).map(({ guid }) => guid?.value),
  atom: (document) => (parseAtomFeed(document).entries ?? []).map(({ id }) => id),
  json: (document) => (parseJsonFeed(document).items ?? []).map(({ id }) => id),
};

describe.each(Object.entries(MODELS))('%s', (name, feed) => {
  it.each(FORMAT_NAMES)('is the expected document in %s', async (format) => {
    const document = await FORMATS[format](feed);
    expect(await FORMATS[format](structuredClone(feed))).toBe(document);
    if (format === 'json') {
      // The file is laid out as all JSON here.
      const golden: unknown = JSON.parse(
        await readFile(new URL(`${name}.json`, import.meta.url), 'utf8'),
      );
      expect(document).toBe(`${JSON.stringify(golden, undefined, 2)}\n`);
    } else {
      await expect(document).toMatchFileSnapshot(`${name}.${format}.xml`);
    }
  });

  it.each(FORMAT_NAMES)(
    'means the model to a strict parser of %s, without a fault',
    async (format) => {
      const document = await FORMATS[format](feed);
      expect(readDocument(document)).toMatchObject(expectedDocument(feed, format));
      expect(feedFaults(document, feed.self)).toEqual([]);
      expect(feedsmithIds[format](document)).toEqual(feed.items.map(({ guid }) => guid));
    },
  );

  it.each(['rss', 'atom'] as const)('means the model to a reader of %s', async (format) => {
    expect(await readAsReader(await FORMATS[format](feed))).toEqual(asReader(feed, format));
  });
});

/** feedparser stands on sax, which has nothing in common with the parsers of this package. */
async function readAsReader(document: string) {
  const parser = new FeedParser({ addmeta: false });
  parser.end(document);
  const items = [];
  for await (const item of parser) {
    const { guid, title, link, description, categories, pubdate, enclosures } = item;
    items.push({
      guid,
      title: shown(title),
      link,
      description: description.startsWith('<') ? description : shown(description),
      categories,
      pubdate,
      enclosures: enclosures.map(({ url, length }) => [url, length]),
    });
  }
  return { title: parser.meta.title, link: parser.meta.link, xmlurl: parser.meta.xmlurl, items };
}

function asReader({ title, home, self, items }: Feed, format: 'rss' | 'atom') {
  return {
    title,
    link: home,
    xmlurl: self,
    items: items.map(({ summary, ...item }) => ({
      guid: item.guid,
      title: item.title,
      link: item.link,
      description: item.full === false ? (summary ?? item.title) : item.html,
      categories: item.categories,
      pubdate: new Date(format === 'rss' ? new Date(item.published).toUTCString() : item.published),
      enclosures: item.enclosure ? [[item.enclosure.url, String(item.enclosure.bytes)]] : [],
    })),
  };
}

/** It hands on titles and summaries as they are in the document, of Atom without their type. */
function shown(text: string): string {
  return textOfHtml(text).replaceAll('\u2060', '');
}
