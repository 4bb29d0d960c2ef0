import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Site } from './build-site.ts';
import type { Tree } from './find-file.ts';
import { readText } from './read-page.ts';

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

/** What readers keep of the items of each format: by its id, when it changed. */
export function itemsByFormat(tree: Tree) {
  const rss = parseRssFeed(readText(tree, 'rss.xml')).items ?? [];
  const atom = parseAtomFeed(readText(tree, 'atom.xml')).entries ?? [];
  const json = parseJsonFeed(readText(tree, 'feed.json')).items ?? [];
  return {
    rss: new Map(rss.map((it) => [it.guid?.value ?? '', String(it.pubDate)])),
    atom: new Map(atom.map((it) => [it.id ?? '', String(it.updated)])),
    json: new Map(json.map((it) => [it.id ?? '', String(it.date_modified)])),
  };
}
