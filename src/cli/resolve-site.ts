import { resolve } from 'node:path';
import { isLanguage, isTimeZone } from '@developing-story/story';
import type { CommandContext } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { findSite } from '../setup/config-file.ts';
import { importConfig } from './import-config.ts';
import { storiesSite, type StoriesSite } from '../setup/stories-site.ts';
import type { SiteFlags } from './site-flags.ts';

/**
 * The site that a command is for, by its Astro config, which stands where the command is called or
 * in a folder above; what the flags say counts more. Where they
 * say where the stories are and in which zone, the config isn't needed and isn't read.
 *
 * @throws CommandError where the config can't be used, or a flag.
 */
export async function resolveSite(flags: SiteFlags, { cwd }: CommandContext): Promise<StoriesSite> {
  checkFlags(flags);
  const here = resolve(cwd, flags.root ?? '.');
  const { stories, timeZone } = flags;
  const own = {
    ...(stories !== undefined && { folder: resolve(here, stories) }),
    ...(timeZone !== undefined && { timeZone }),
    ...(flags.lang !== undefined && { lang: flags.lang }),
  };
  const isTold = stories !== undefined && timeZone !== undefined;
  const site = isTold
    ? storiesSite({ root: here, srcDir: here })
    : await importConfig(flags.root === undefined ? findSite(cwd) : here);
  return { ...site, ...own };
}

/** @throws CommandError where a flag names no time zone or no language. */
export function checkFlags(flags: SiteFlags): void {
  const { timeZone, lang } = flags;
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new CommandError(
      `--time-zone ${timeZone} is not an IANA time zone.`,
      'Write a zone such as --time-zone America/New_York or --time-zone UTC.',
    );
  }
  if (lang !== undefined && !isLanguage(lang)) {
    throw new CommandError(
      `--lang ${flags.lang} is not a BCP 47 language tag.`,
      'Write a language such as --lang en-US or --lang fr.',
    );
  }
}
