import { XMLParser } from 'fast-xml-parser';

/** An item of RSS or an entry of Atom. */
interface ItemElement {
  link?: readonly unknown[];
}

/** What of a document says where its items lead: nothing else is read. */
interface FeedElements {
  rss?: { channel?: { item?: readonly ItemElement[] } };
  feed?: { entry?: readonly ItemElement[] };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});

/**
 * Where the items of a feed lead.
 *
 * @param document Of this package, in any format.
 */
export function itemLinks(document: string): string[] {
  if (document.startsWith('{')) {
    const { items } = JSON.parse(document) as { items: readonly { url?: string }[] };
    return items.flatMap(({ url }) => url ?? []);
  }
  const { rss, feed } = parser.parse(document) as FeedElements;
  return (rss?.channel?.item ?? feed?.entry ?? []).flatMap(({ link = [] }) =>
    link.flatMap((it) => addressOf(it) ?? []),
  );
}

/** RSS has it as text; Atom as an attribute, beside links to other things. */
function addressOf(link: unknown): string | undefined {
  if (typeof link === 'string') return link;
  const { '@_href': href, '@_rel': rel = 'alternate' } = link as Record<string, string>;
  return rel === 'alternate' ? href : undefined;
}
