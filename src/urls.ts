import type { StoryEvent } from '@developing-story/story';
import { cardOf } from './card-of.ts';
import { addresses } from './site.ts';
import type { Story } from './stories.ts';

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

/** The address of an update, as a path from the host's root; the first publication's is the story's. */
export function updateUrl(story: Story, event: StoryEvent): string {
  return event.kind === 'published' ? addresses.story(story) : addresses.update(story, event.id);
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
 */
export function cardUrl(story: Story, event?: StoryEvent): string | undefined {
  return cardOf(story, event)?.path;
}

/**
 * The address of the feed of all updates, as a path. Nothing where it is switched off.
 *
 * @param format @default the first there is of RSS, Atom and JSON Feed
 */
export function feedUrl(format?: 'rss' | 'atom' | 'json'): string | undefined {
  return addresses.feed(format);
}

/** The address of a story's own feed, as a path. Nothing where there is none. */
export function storyFeedUrl(
  story: Story,
  format: 'rss' | 'atom' | 'json' = 'rss',
): string | undefined {
  return addresses.storyFeed(story, format);
}

/** A path with Astro's `site` in front, for where whole addresses are asked. */
export function absoluteUrl(path: string): string {
  return addresses.absolute(path);
}
