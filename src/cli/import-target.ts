import { resolve } from 'node:path';
import type { CommandContext } from './command-context.ts';
import { findConfig, findSite } from '../setup/config-file.ts';
import { importConfig } from './import-config.ts';
import { checkFlags } from './resolve-site.ts';
import type { SiteFlags } from './site-flags.ts';

/** Where imported stories go, and in whose time zone they are read. */
export interface ImportTarget {
  folder: string;
  timeZone?: string;
  lang?: string;
}

/**
 * Where to import to: by the flags, else by the site's config.
 *
 * @throws CommandError where the config is needed and can't be used, or a flag.
 */
export async function importTarget(
  flags: SiteFlags & { out?: string; stdout?: boolean },
  { cwd }: CommandContext,
): Promise<ImportTarget> {
  checkFlags(flags);
  const here = resolve(cwd, flags.root ?? '.');
  const root = flags.root === undefined ? findSite(cwd) : here;
  const { timeZone, lang, stories, out } = flags;
  const folder = out === undefined ? stories && resolve(here, stories) : resolve(cwd, out);
  const own = {
    ...(folder !== undefined && { folder }),
    ...(timeZone !== undefined && { timeZone }),
    ...(lang !== undefined && { lang }),
  };
  const hasTarget = folder !== undefined || flags.stdout;
  // An article may be tried out where there is no site yet.
  if (hasTarget && (timeZone !== undefined || findConfig(root) === undefined)) {
    return { folder: root, ...own };
  }
  return { ...(await importConfig(root)), ...own };
}
