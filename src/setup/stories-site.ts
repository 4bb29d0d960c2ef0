import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { SiteAddresses } from '@developing-story/story/parse';
import { claimedAddresses } from '../addresses/claimed-addresses.ts';
import { planRoutes, type RoutedConfig } from './plan-routes.ts';
import { resolveOptions, type ResolvedOptions } from '../options/resolve.ts';

/** Where a publisher's stories are, and what they are read by. */
export interface StoriesSite {
  /** The site's folder, absolute. */
  root: string;
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
  /** Every address that the site has. */
  addresses: SiteAddresses;
}

/**
 * The stories of a site, as `storiesLoader()` loads them and the command reads them.
 *
 * @param config Astro's.
 * @param options @default the defaults of all options
 */
export function storiesSite(
  config: RoutedConfig & { build: Pick<AstroConfig['build'], 'format'> },
  options: ResolvedOptions = resolveOptions({}),
): StoriesSite {
  const { files, collection, publication, settleAfter, feeds, cards } = options;
  const { folder, pattern } = files;
  const { timeZone, lang } = publication;
  const { address, pages, gone } = planRoutes(options, config);
  const root = fileURLToPath(config.root);
  return {
    root,
    folder:
      folder === undefined
        ? resolve(fileURLToPath(config.srcDir), 'content', collection)
        : resolve(root, folder),
    pattern,
    timeZone,
    lang,
    settleAfter,
    addresses: claimedAddresses({
      ...address,
      format: config.build.format,
      archives: feeds.archives,
      cards,
      pages,
      theirs: gone,
    }),
  };
}
