import type { Feed } from './types.ts';

/** A link of a feed as Atom has it (RFC 4287, section 4.2.7). */
interface DocumentLink {
  rel: string;
  href: string;
  type?: string;
}

/**
 * Links of a document in XML to itself, to the hubs (WebSub, section 4) and to the documents
 * around it (RFC 5005, section 4).
 *
 * @param type The document's media type.
 */
export function documentLinks({ self, hubs = [], archive = {} }: Feed, type: string) {
  const links: DocumentLink[] = [{ rel: 'self', href: self, type }];
  links.push(...hubs.map((href) => ({ rel: 'hub', href })));
  const around = {
    current: archive.current,
    'prev-archive': archive.prev,
    'next-archive': archive.next,
  };
  for (const [rel, href] of Object.entries(around)) {
    if (href !== undefined) links.push({ rel, href, type });
  }
  return links;
}
