import type { Article } from '../read/article.ts';
import type { FactName } from '../types.ts';

/** The keys of frontmatter that an import can fill. */
export type Key = Exclude<FactName, 'credit'>;

/** Which keys an article's own frontmatter leaves open: none where it can't be added to. */
export function frontmatterRoom({ frontmatter, frontmatterKeys }: Article): (key: Key) => boolean {
  if (frontmatter === undefined) return () => true;
  return (key) => frontmatterKeys !== undefined && !frontmatterKeys.has(key);
}
