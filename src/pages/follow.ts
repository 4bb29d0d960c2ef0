import type { FeedPlace } from '../addresses/addresses.ts';
import { feedAddress } from '../feeds/feed-links.ts';
import { addresses } from '../stories/site.ts';

/** How to follow what a page shows: its own feed, else that of all updates. */
export function follow(place: FeedPlace, lang: string) {
  return {
    feedHref: feedAddress(place) ?? feedAddress({ feed: 'updates' }),
    subscribeHref: addresses.page({ page: 'subscribe', lang }),
  };
}
