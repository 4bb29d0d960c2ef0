import type { APIContext } from 'astro';
import { siteFeed } from '../feed.ts';
import { formatAt } from '../feed-format.ts';
import { feedResponse } from '../feed-response.ts';
import { addresses } from '../site.ts';

export const GET = async ({ routePattern }: APIContext) => {
  const format = formatAt(routePattern);
  return feedResponse(format, await siteFeed(addresses.feed(format)));
};
