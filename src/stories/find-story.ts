import { onceFor } from './once-for.ts';
import { allStories, storiesBySlug } from './read-stories.ts';
import type { Story } from './story.ts';

/** A story that was looked for. */
interface FoundStory {
  story: Story;
  /** It once had the slug, and has another now. */
  moved: boolean;
}

/**
 * The story at a slug: its own, or one that it had and no other has now. What a build holds back is
 * in none of its lists, so a server that asks here knows nothing of it.
 */
export async function storyAt(slug = ''): Promise<FoundStory | undefined> {
  const all = await allStories();
  const name = slug.normalize();
  const own = storiesBySlug(all).get(name);
  const story = own ?? storiesByFormerSlug(all).get(name);
  return story && { story, moved: !own };
}

const storiesByFormerSlug = onceFor(
  (stories: readonly Story[]): ReadonlyMap<string, Story> =>
    new Map(stories.flatMap((story) => story.data.formerSlugs.map((slug) => [slug, story]))),
);
