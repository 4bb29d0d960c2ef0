import type { Article } from '../read/article.ts';

/** The keys of frontmatter that an article's head can fill. */
export type Key = 'title' | 'description' | 'published' | 'authors' | 'image' | 'lang';

/** Which keys an article's own frontmatter leaves open: none where it can't be added to. */
export function frontmatterRoom({ frontmatter, frontmatterKeys }: Article): (key: Key) => boolean {
  if (frontmatter === undefined) return () => true;
  return (key) => frontmatterKeys !== undefined && !frontmatterKeys.has(key);
}
