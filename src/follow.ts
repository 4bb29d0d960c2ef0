import type { FeedPlace } from './addresses.ts';
import { defined } from './defined.ts';
import { feedAddress } from './feed-links.ts';
import { addresses } from './site.ts';

/** How to follow what a page shows: its own feed, else that of all updates. */
export function follow(place: FeedPlace, lang: string) {
  return defined({
    feedHref: feedAddress(place) ?? feedAddress({ feed: 'updates' }),
    subscribeHref: addresses.page({ page: 'subscribe', lang }),
  });
}
