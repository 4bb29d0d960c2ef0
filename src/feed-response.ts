import type { FeedFormat } from './feed-formats.ts';
import { atomDocument, jsonDocument, rssDocument, type Feed } from '@developing-story/feeds';

/** How each format is written, and what it is sent as. */
const DOCUMENTS: Record<
  FeedFormat,
  { write: (feed: Feed) => string | Promise<string>; type: string }
> = {
  rss: { write: rssDocument, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atomDocument, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonDocument, type: 'application/feed+json; charset=utf-8' },
};

/** A feed as a response. */
export async function feedResponse(format: FeedFormat, feed: Feed): Promise<Response> {
  const { write, type } = DOCUMENTS[format];
  return new Response(await write(feed), { headers: { 'content-type': type } });
}
