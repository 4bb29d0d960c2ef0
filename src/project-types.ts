import type { ResolvedOptions } from './resolve-options.ts';

/** Types for the publisher's project: stories carry the fields of its own collection. */
export function projectTypes({ collection }: Pick<ResolvedOptions, 'collection'>) {
  const entry = `import('astro:content').CollectionEntry<${JSON.stringify(collection)}>`;
  return {
    filename: 'stories.d.ts',
    content: `declare module 'astro-developing-story/stories' {
  interface Project {
    entry: ${entry};
  }
}
export {};
`,
  };
}
