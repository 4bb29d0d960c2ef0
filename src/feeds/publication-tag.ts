import { getCollection } from 'astro:content';
import { address, builtAt, options } from 'virtual:developing-story/config';
import { now } from '../stories/site.ts';
import type { StoryEntry } from '../stories/story.ts';

/** What a build has told once: nothing of it changes while it goes on. */
let built: Promise<string> | undefined;

/** What every guid begins with: the pinned tag, else the site's host and its first story's year. */
export function publicationTag(): Promise<string> {
  if (builtAt === undefined) return readTag();
  built ??= readTag();
  return built;
}

async function readTag(): Promise<string> {
  const { tag } = options.publication;
  if (tag !== undefined) return tag;
  const host = address.site === undefined ? 'localhost' : new URL(address.site).host;
  const entries = (await getCollection(options.collection as never)) as StoryEntry[];
  const [firstYear = String(now().getUTCFullYear())] = entries
    .map(({ data }) => data.published.slice(0, 4))
    .toSorted();
  return `${host},${firstYear}`;
}
