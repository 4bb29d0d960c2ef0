import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { readFrontmatter } from '@developing-story/story/parse';
import { readFields } from './read-fields.ts';

/** What Astro's readers of files are given. */
interface File {
  contents: string;
  fileUrl: URL;
}

/** What of Astro's readers of files is used, by a file's extension. */
type EntryTypes = Map<string, { getEntryInfo: (file: File) => EntryInfo | Promise<EntryInfo> }>;

/** What they make of it, as far as it matters here. */
interface EntryInfo {
  data: Record<string, unknown>;
}

/** How often and how long a file that is being written is waited for, in milliseconds. */
const PATIENCE = [10, 20, 40, 80, 160, 320, 640, 1280];

/**
 * What reads a file's frontmatter, as we read it, and gone on without any where there is a mistake in it. Astro's own
 * reader would stop at the first such file; ours names the mistake with all others. `entryTypes` is
 * internal to Astro: where a version has none, Astro's error stands alone.
 */
export function lenientEntryTypes(context: LoaderContext): Partial<LoaderContext> {
  const { entryTypes } = context as { entryTypes?: EntryTypes };
  if (!(entryTypes instanceof Map)) return {};
  const lenient: EntryTypes = new Map();
  for (const [extension, type] of entryTypes) {
    const getEntryInfo = async (file: File) => {
      const contents = context.watcher ? await writtenContents(file) : file.contents;
      try {
        const info = await type.getEntryInfo({ ...file, contents });
        // The slug is asked for before the file is read by us.
        return { ...info, data: readFields(readFrontmatter(contents), info.data) };
      } catch {
        return { data: {}, rawData: '', body: '', slug: '' };
      }
    };
    lenient.set(extension, { ...type, getEntryInfo });
  }
  return { entryTypes: lenient } as Partial<LoaderContext>;
}

/** A file is empty for a moment while an editor saves it, and a watcher may be that quick. */
async function writtenContents({ contents, fileUrl }: File): Promise<string> {
  let written = contents;
  for (const pause of PATIENCE) {
    if (written.trim() !== '') break;
    await setTimeout(pause);
    written = await readFile(fileUrl, 'utf8').catch(() => '');
  }
  return written;
}
