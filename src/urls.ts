import { slugFromTitle, type CardSizeName, type StoryEvent } from '@developing-story/story';
import { cardOf } from './cards/card-of.ts';
import type { FeedFormat } from './addresses/feed-formats.ts';
import { feedAddress } from './feeds/feed-links.ts';
import { addresses } from './stories/site.ts';
import type { Story } from './stories/story.ts';

export { updateUrl } from './stories/update-url.ts';

/**
 * The address of the page of all stories, as a path from the host's root, `base` included.
 *
 * @param lang BCP 47. @default the site's default locale
 */
export function indexUrl(lang?: string): string {
  return addresses.index(lang);
}

/** The address of a story's page, as a path from the host's root, `base` included. */
export function storyUrl(story: Story): string {
  return addresses.story(story);
}

/**
 * The addresses a story once had, as paths from the host's root, `base` included: for redirects to
 * `storyUrl(story)` where its page isn't one of ours.
 */
export function formerUrls(story: Story): string[] {
  const { lang, data } = story;
  return data.formerSlugs.map((slug) => addresses.story({ slug, lang }));
}

/**
 * The address of a share card, as a path from the host's root, with the hash that tells networks
 * of a changed picture. Nothing where cards are switched off, or the editor wants none.
 *
 * @param event @default the story's own card, labelled by its newest event
 * @param size One of those that the options name. @default the first of them
 */
export function cardUrl(story: Story, event?: StoryEvent, size?: CardSizeName): string | undefined {
  return cardOf(story, event, size)?.path;
}

/**
 * The address of the feed of all updates, as a path. Nothing where it is switched off.
 *
 * @param format @default the first there is of RSS, Atom and JSON Feed
 */
export function feedUrl(format?: FeedFormat): string | undefined {
  return feedAddress({ feed: 'updates' }, format);
}

/**
 * The address of a story's own feed, as a path. Nothing where there is none.
 *
 * @param format @default the first there is of RSS, Atom and JSON Feed
 */
export function storyFeedUrl({ slug, lang }: Story, format?: FeedFormat): string | undefined {
  return feedAddress({ feed: 'story', slug, lang }, format);
}

/**
 * The address of a topic's feed, as a path. Nothing where there is none.
 *
 * @param topic As stories name it.
 * @param format @default the first there is of RSS, Atom and JSON Feed
 * @param lang BCP 47. @default the site's default locale
 */
export function topicFeedUrl(
  topic: string,
  format?: FeedFormat,
  lang?: string,
): string | undefined {
  return feedAddress({ feed: 'topic', slug: slugFromTitle(topic), lang }, format);
}

/**
 * The address of an author's feed, as a path. Nothing where there is none.
 *
 * @param name As stories name the author.
 * @param format @default the first there is of RSS, Atom and JSON Feed
 * @param lang BCP 47. @default the site's default locale
 */
export function authorFeedUrl(
  name: string,
  format?: FeedFormat,
  lang?: string,
): string | undefined {
  return feedAddress({ feed: 'author', slug: slugFromTitle(name), lang }, format);
}

/**
 * The address of the feed of corrections, as a path. Nothing where there is none.
 *
 * @param format @default the first there is of RSS, Atom and JSON Feed
 * @param lang BCP 47. @default the site's default locale
 */
export function correctionsFeedUrl(format?: FeedFormat, lang?: string): string | undefined {
  return feedAddress({ feed: 'corrections', lang }, format);
}

/**
 * The address of a topic's page, as a path. Nothing where such pages are off.
 *
 * @param topic As stories name it.
 * @param lang BCP 47. @default the site's default locale
 */
export function topicUrl(topic: string, lang?: string): string | undefined {
  return addresses.page({ page: 'topic', slug: slugFromTitle(topic), lang });
}

/**
 * The address of an author's page, as a path. Nothing where such pages are off.
 *
 * @param name As stories name the author.
 * @param lang BCP 47. @default the site's default locale
 */
export function authorUrl(name: string, lang?: string): string | undefined {
  return addresses.page({ page: 'author', slug: slugFromTitle(name), lang });
}

/** A path with Astro's `site` in front, for where whole addresses are asked. */
export function absoluteUrl(path: string): string {
  return addresses.absolute(path);
}
