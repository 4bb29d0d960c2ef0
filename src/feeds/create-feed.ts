import { publisherGuids } from 'astro-developing-story/render';
import { cardsDir, options, pageKeys } from 'virtual:developing-story/config';
import type { Feed } from '@developing-story/feeds';
import { divideFeed, type DividedFeed } from './divide-feed.ts';
import { feedImage } from './feed-image.ts';
import { feedItems } from './feed-items.ts';
import type { FeedFormat } from '../addresses/feed-formats.ts';
import type { FeedSubject } from './feed-subjects.ts';
import { publicationTag } from './publication-tag.ts';
import { onceFor } from '../stories/once-for.ts';
import { cacheKey, keysOf, storyKey } from '../stories/page-keys.ts';
import { addresses, hasArchives, publicationName } from '../stories/site.ts';
import type { Update } from '../stories/story.ts';

/**
 * A feed, or one of its archives (RFC 5005, section 4).
 *
 * @param archive Its number, the oldest's is 1.
 * @throws Error where that feed is switched off, or has no such archive.
 */
export async function createFeed(
  subject: FeedSubject,
  format: FeedFormat,
  archive?: number,
): Promise<Feed> {
  const { title, description, home, lang, name, place, final } = subject;
  const { live, archives } = divided(subject, format);
  const updates = archive === undefined ? live : archives[archive - 1];
  const at = (number?: number) => {
    const path = addresses.feed(place, format, number);
    return path === undefined ? undefined : addresses.absolute(path);
  };
  const self = at(archive);
  if (self === undefined || !updates) throw new Error('There is no such feed.');
  const older = (archive ?? archives.length + 1) - 1;
  const stylesheet = addresses.feedStyles();
  const tag = await publicationTag();
  const image = feedImage(format);
  return {
    // No story's id has a colon in it: encoded, none of its events can have this one.
    id: `tag:${tag}:feed:${name.split('/').map(encodeURIComponent).join('/')}`,
    title,
    description,
    home: addresses.absolute(home),
    self,
    lang,
    publisher: { name: publicationName, url: addresses.absolute(addresses.index(lang)) },
    hubs: options.feeds.hubs,
    ...(stylesheet !== undefined && { stylesheet }),
    ...(image && { image }),
    archive: {
      ...(archive !== undefined && { current: at() ?? '' }),
      ...(older > 0 && { prev: at(older) ?? '' }),
    },
    items: await feedItems(updates, format),
    // Only the editor makes a story final; one that has merely settled may go on.
    ...(final && archive === undefined && { expired: true }),
  };
}

/**
 * What a feed document shows, for Astro's incremental build to know it again by.
 *
 * @param archive Its number. @default the feed itself
 */
export async function feedKey(
  subject: FeedSubject,
  format: FeedFormat,
  archive?: number,
): Promise<{ cacheKey?: string }> {
  // A function of the publisher's may give anything.
  if (pageKeys === undefined || publisherGuids(cardsDir)) return {};
  const { updates: _, ...said } = subject;
  const { live, archives } = divided(subject, format);
  const items = archive === undefined ? live : (archives[archive - 1] ?? []);
  const tag = await publicationTag();
  return cacheKey(() => [
    said,
    tag,
    archive ?? archives.length,
    items.map(({ event }) => event.id),
    keysOf(items, ({ story }) => storyKey(story)),
  ]);
}

/** The numbers of a feed's archives in a format. */
export function archiveNumbers(subject: FeedSubject, format: FeedFormat): number[] {
  return divided(subject, format).archives.map((_, index) => index + 1);
}

/** A feed has very many archives, and is divided but once for all of them. */
function divided(subject: FeedSubject, format: FeedFormat): DividedFeed<Update> {
  const archives = hasArchives(subject.place.feed, format);
  const known = divisions(subject);
  const division =
    known.get(archives) ?? divideFeed(subject.updates, { ...options.feeds, archives });
  known.set(archives, division);
  return division;
}

/** With archives and without. */
const divisions = onceFor((_: FeedSubject) => new Map<boolean, DividedFeed<Update>>());
