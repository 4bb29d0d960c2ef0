import { FEED_FILES, FORMATS, type FeedFormat } from './feed-formats.ts';
import { address } from 'virtual:developing-story/config';

/**
 * The format of the feed at a route: a feed of all updates may be called anything.
 *
 * @throws Error where no feed stands there.
 */
export function formatAt(routePattern: string): FeedFormat {
  const format =
    FORMATS.find((it) => address.routes[it] === routePattern) ??
    FORMATS.find((it) => routePattern.endsWith(`/${FEED_FILES[it]}`));
  if (!format) throw new Error(`No feed stands at ${routePattern}.`);
  return format;
}
