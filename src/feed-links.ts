import { FORMATS, type FeedFormat } from './feed-formats.ts';
import { addresses, publicationName } from './site.ts';
import type { Story } from './stories.ts';

/** What each format is sent as, for links to it. */
const TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** A feed as a page's head names it. */
export interface FeedLink {
  /** Media type. */
  type: string;
  title: string;
  /** Whole address. */
  href: string;
}

/**
 * The feeds that a page names: the nearest first, since many readers take the first they find. Of
 * a story its own come before those of all updates.
 */
export function feedsFor(story?: Story): FeedLink[] {
  const own = (format: FeedFormat) => story && addresses.storyFeed(story, format);
  return [
    ...links(own, story ? `${story.data.title}: updates` : ''),
    ...links((format) => addresses.feed(format), `${publicationName}: updates`),
  ];
}

function links(addressOf: (format: FeedFormat) => string | undefined, title: string): FeedLink[] {
  return FORMATS.flatMap((format) => {
    const path = addressOf(format);
    return path === undefined
      ? []
      : [{ type: TYPES[format], title, href: addresses.absolute(path) }];
  });
}
