import { parseRssFeed } from 'feedsmith';
import { findFile, type Host, type Tree } from './find-file.ts';
import { readText } from './read-page.ts';

/**
 * What is wrong with a feed of a built site, as a reader's parser sees it: guids, links, words
 * and cards.
 *
 * @param path The feed's file.
 * @returns A sentence each.
 */
export function feedProblems(tree: Tree, path: string, host: Host): string[] {
  const text = tree.get(path)?.toString();
  if (text === undefined) return [`There is no ${path}.`];
  const feed = parseRssFeed(text);
  const { items = [] } = feed;
  const problems: string[] = [];
  const missing = (address: string | undefined) =>
    address === undefined || fileAt(tree, address, host) === undefined;

  const self = feed.atom?.links?.find(({ rel }) => rel === 'self')?.href;
  if (missing(self) || fileAt(tree, self ?? '', host) !== path) {
    problems.push(`${path} calls itself ${self ?? 'nothing'}, which isn't it.`);
  }
  if (missing(feed.link)) problems.push(`${path} belongs to ${feed.link ?? 'no page'}.`);
  const guids = items.map(({ guid }) => guid?.value);
  if (new Set(guids).size < items.length) problems.push(`${path} has a guid twice.`);

  for (const { guid, link, enclosures = [], content, pubDate } of items) {
    const name = `${path}: ${guid?.value ?? 'an item without guid'}`;
    if (missing(link)) problems.push(`${name} links ${link ?? 'nothing'}, which leads to no file.`);
    if (!pubDate || Number.isNaN(Date.parse(pubDate))) problems.push(`${name} has no date.`);
    if (!content?.encoded) problems.push(`${name} has no words.`);
    const [card] = enclosures;
    const file = fileAt(tree, card?.url ?? '', host);
    if (enclosures.length !== 1 || file === undefined) {
      problems.push(`${name} has ${enclosures.length} cards, ${card?.url ?? ''} the first.`);
    } else if (card?.length !== tree.get(file)?.byteLength) {
      problems.push(`${name} says that its card has ${card?.length ?? 'no'} bytes.`);
    }
    for (const [, address = ''] of (content?.encoded ?? '').matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (!/^[a-z]+:/.test(address)) problems.push(`${name} holds ${address}, which isn't whole.`);
    }
  }
  return problems;
}

/** The titles of a feed's items, in their order. */
export function feedTitles(tree: Tree, path: string): string[] {
  const { items = [] } = parseRssFeed(readText(tree, path));
  return items.map(({ title = '' }) => title);
}

function fileAt(tree: Tree, address: string, { origin, base }: Host): string | undefined {
  if (!address.startsWith(origin)) return undefined;
  return findFile(tree, new URL(address).pathname, base);
}
