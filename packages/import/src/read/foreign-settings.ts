/** Those of which one text may hold several, as Jekyll parts them. */
export const LISTS: ReadonlySet<string> = new Set(['categories', 'tags', 'keywords']);

/** Settings of other systems that mean nothing to a story. */
export const SETTINGS: readonly string[] = [
  ...['layout', 'comments', 'toc', 'math', 'mathjax', 'sitemap', 'sidebar', 'classes', 'share'],
  ...['related', 'author_profile', 'read_time', 'weight', 'type'],
  // A story's notes tell when it changed.
  ...['last_modified_at', 'lastmod', 'modified', 'dateModified', 'updated', 'updatedDate'],
];
