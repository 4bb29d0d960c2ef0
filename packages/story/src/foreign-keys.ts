/**
 * What other systems call the parts of a story, Jekyll, Hugo, Eleventy and Astro's blog among them.
 * Of several the first that is there is taken.
 */
export const FOREIGN_KEYS = {
  description: ['deck', 'subtitle', 'summary', 'excerpt'],
  published: ['date', 'pubDate', 'publishDate', 'published_at', 'datePublished'],
  authors: ['author', 'byline'],
  section: ['category', 'categories'],
  topics: ['tags', 'tag', 'keywords'],
  image: ['cover', 'heroImage', 'featured_image', 'thumbnail'],
  formerSlugs: ['permalink', 'aliases', 'redirect_from'],
} as const;
