import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import type { Site } from './build-site.ts';

/** A feed as a reader's parser sees it. */
export async function readFeed({ dist }: Site) {
  const text = await readFile(join(dist, 'rss.xml'), 'utf8');
  const feed = parseRssFeed(text);
  return { text, feed, items: feed.items ?? [] };
}

/** The items by guid. */
export async function feedItems(site: Site) {
  const { items } = await readFeed(site);
  return new Map(items.map((item) => [item.guid?.value ?? '', item]));
}
