import { storiesBySlug } from '../stories/read-stories.ts';
import type { Story } from '../stories/story.ts';

/** A story's slug and those it once had; one that another has now is that one's. */
export function slugsOf({ slug, data }: Story, all: readonly Story[]): string[] {
  const live = storiesBySlug(all);
  return [slug, ...data.formerSlugs.filter((former) => !live.has(former))];
}
