import type { ResolvedOptions } from '../options/resolve.ts';

/** Types for the publisher's project: stories carry the fields of its own collection. */
export function projectTypes({ collection }: Pick<ResolvedOptions, 'collection'>) {
  const entry = `import('astro:content').CollectionEntry<${JSON.stringify(collection)}>`;
  return {
    filename: 'stories.d.ts',
    content: `declare namespace DevelopingStory {
  interface Project {
    entry: ${entry};
  }
}
`,
  };
}
