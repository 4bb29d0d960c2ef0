import { logo } from 'virtual:developing-story/config';
import type { Image } from '@developing-story/feeds';
import type { FeedFormat } from '../addresses/feed-formats.ts';
import { addresses, publicationName } from '../stories/site.ts';

/** The pictures that RSS 2.0 knows. */
const IN_RSS = ['png', 'jpg', 'jpeg', 'gif'];

/** The publication's logo as a feed's picture; nothing where there is none, or the format can't show it. */
export function feedImage(format: FeedFormat): Image | undefined {
  if (!logo || (format === 'rss' && !IN_RSS.includes(logo.format))) return undefined;
  const { src, width, height } = logo;
  return { url: addresses.absolute(src), width, height, alt: publicationName };
}
