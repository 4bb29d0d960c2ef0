import { pageKeys } from 'virtual:developing-story/config';
import { shortHash } from '@developing-story/story';
import { onceFor } from './once-for.ts';
import type { Story } from './story.ts';

/**
 * What Astro's incremental build knows a page again by, as `getStaticPaths` gives it: it keeps the
 * page of an earlier build with the same key, as long as no module of the page has changed. So a key
 * has everything else in it that the page shows.
 *
 * @param shown Gives plain data. It isn't called where no pages are kept.
 * @returns Nothing where no pages are kept, or not this one.
 */
export function cacheKey(shown: () => readonly unknown[]): { cacheKey?: string } {
  if (pageKeys === undefined) return {};
  const known = shown();
  if (known.includes(undefined)) return {};
  return { cacheKey: shortHash(JSON.stringify([pageKeys, ...known])) };
}

/** Stands for all that lists show of a story. */
export const listedKey = onceFor(
  ({ slug, lang, data, timeline, modified, developing, withdrawn, held }: Story): string =>
    shortHash(JSON.stringify([slug, lang, data, timeline, modified, developing, withdrawn, held])),
);

/**
 * Stands for all that pages show of a story, its words as well; nothing where what they show
 * depends on what its file imports.
 */
export function storyKey(story: Story): string | undefined {
  const words = wordsOf(story);
  return words === undefined ? undefined : listedKey(story) + hashOf(story);
}

const hashOf = onceFor((story: Story) => shortHash(wordsOf(story) ?? ''));

function wordsOf({ entry }: Story): string | undefined {
  const { rendered } = entry as { rendered?: { metadata?: { words?: string } } };
  return rendered?.metadata?.words;
}

/** The keys of several, or nothing where one has none. */
export function keysOf<T>(
  all: readonly T[],
  keyOf: (one: T) => string | undefined,
): readonly string[] | undefined {
  const keys = all.map(keyOf);
  return keys.every((key) => key !== undefined) ? keys : undefined;
}
