import { resolve } from 'node:path';
import { resolveOptions, type ResolvedOptions } from '../options/resolve.ts';

/** Where a publisher's stories are, and what they are read by. */
export interface StoriesSite {
  /** The folder of the story files, absolute. */
  folder: string;
  /** Which files in it are stories, as globs. */
  pattern: string[];
  /** IANA name. */
  timeZone: string;
  /** BCP 47. */
  lang: string;
  /** Days without a note after which a page no longer says "Developing". */
  settleAfter: number;
}

/**
 * The stories of a site, as `storiesLoader()` loads them and the command reads them.
 *
 * @param project Astro's folders, absolute.
 * @param options @default the defaults of all options
 */
export function storiesSite(
  project: { root: string; srcDir: string },
  { files, collection, publication, settleAfter }: ResolvedOptions = resolveOptions({}),
): StoriesSite {
  const { folder, pattern } = files;
  const { timeZone, lang } = publication;
  return {
    folder:
      folder === undefined
        ? resolve(project.srcDir, 'content', collection)
        : resolve(project.root, folder),
    pattern,
    timeZone,
    lang,
    settleAfter,
  };
}
