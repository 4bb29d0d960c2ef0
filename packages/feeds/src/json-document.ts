import { generateJsonFeed } from 'feedsmith';
import { cleanFeed } from './clean-feed.ts';
import type { Author, Enclosure, Feed, FeedItem } from './types.ts';

/**
 * A feed as JSON Feed 1.1. It has no change date of its own and no stylesheet; its picture is its
 * `icon`, and the archive of what is older its `next_url`.
 *
 * feedsmith drops an empty list of items, which the format demands: it is put back.
 */
export function jsonDocument(model: Feed): string {
  const feed = cleanFeed(model);
  const { title, description, home, self, lang, image, hubs = [], archive, publisher } = feed;
  const generated = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: self,
    ...(description !== '' && { description }),
    ...(archive?.prev !== undefined && { next_url: archive.prev }),
    ...(image && { icon: image.url }),
    ...(publisher && { authors: [author(publisher)] }),
    language: lang,
    ...(feed.expired && { expired: true }),
    ...(hubs.length > 0 && { hubs: hubs.map((url) => ({ type: 'WebSub', url })) }),
    items: feed.items.map((it) => item(it, lang)),
  }) as Record<string, unknown>;
  return `${JSON.stringify({ ...generated, items: generated['items'] ?? [] }, undefined, 2)}\n`;
}

function item({ guid, link, title, summary, ...rest }: FeedItem, feedLang: string) {
  const { html, lang, published, modified, authors, categories, enclosure } = rest;
  return {
    id: guid,
    url: link,
    title,
    // An item has content (section "Items"): without its words, the summary is it.
    ...(rest.full === false ? { content_text: summary ?? '' } : { content_html: html }),
    ...(summary !== undefined && { summary }),
    ...(enclosure && { image: enclosure.url }),
    date_published: new Date(published),
    date_modified: new Date(modified),
    ...(authors.length > 0 && { authors: authors.map(author) }),
    ...(categories.length > 0 && { tags: categories }),
    ...(lang !== undefined && lang !== feedLang && { language: lang }),
    ...(enclosure && { attachments: [attachment(enclosure)] }),
  };
}

function attachment({ url, type, bytes, alt }: Enclosure) {
  return {
    url,
    mime_type: type,
    ...(alt !== '' && { title: alt }),
    ...(bytes !== undefined && { size_in_bytes: bytes }),
  };
}

function author({ name, url }: Author) {
  return { name, ...(url !== undefined && { url }) };
}
