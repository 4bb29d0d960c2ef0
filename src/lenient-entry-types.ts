import type { LoaderContext } from 'astro/loaders';

/** What of Astro's readers of files is used, by a file's extension. */
type EntryTypes = Map<string, { getEntryInfo: (file: unknown) => unknown }>;

/**
 * What reads a file's frontmatter, gone on without any where there is a mistake in it. Astro's own
 * reader would stop at the first such file; ours names the mistake with all others. `entryTypes` is
 * internal to Astro: where a version has none, Astro's error stands alone.
 */
export function lenientEntryTypes(context: LoaderContext): Partial<LoaderContext> {
  const { entryTypes } = context as { entryTypes?: EntryTypes };
  if (!(entryTypes instanceof Map)) return {};
  const lenient: EntryTypes = new Map();
  for (const [extension, type] of entryTypes) {
    const getEntryInfo = async (file: unknown) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: {}, rawData: '', body: '', slug: '' };
      }
    };
    lenient.set(extension, { ...type, getEntryInfo });
  }
  return { entryTypes: lenient } as Partial<LoaderContext>;
}
