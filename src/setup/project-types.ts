import type { ResolvedOptions } from '../options/resolve.ts';

/**
 * Types for the publisher's project: stories carry the fields of its own collection, and editors
 * know the tag of a note in MDX files, where nothing imports it.
 */
export function projectTypes({ collection }: Pick<ResolvedOptions, 'collection'>) {
  const entry = `import('astro:content').CollectionEntry<${JSON.stringify(collection)}>`;
  return {
    filename: 'stories.d.ts',
    content: `declare namespace DevelopingStory {
  interface Project {
    entry: ${entry};
  }
}

interface MDXProvidedComponents {
  /**
   * A dated note above the article, the newest first. Without a body it says that the change was
   * made in the text.
   */
  EditorsNote: import('astro-developing-story/types').EditorsNoteTag;
}
`,
  };
}
