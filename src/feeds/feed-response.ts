import { atomDocument, jsonDocument, rssDocument, type Feed } from '@developing-story/feeds';
import { CONTENT_TYPES, type FeedFormat } from '../addresses/feed-formats.ts';

const DOCUMENTS: Record<FeedFormat, (feed: Feed) => string | Promise<string>> = {
  rss: rssDocument,
  atom: atomDocument,
  json: jsonDocument,
};

/** A feed as a response. */
export async function feedResponse(format: FeedFormat, feed: Feed): Promise<Response> {
  return new Response(await DOCUMENTS[format](feed), {
    headers: { 'content-type': CONTENT_TYPES[format] },
  });
}
