import type { AstroConfig, AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { ResolvedOptions } from '../options/resolve.ts';

/** One run of Astro, as the integration and the loader share it. */
export interface Run {
  options: ResolvedOptions;
  /** In a build, drafts and what lies ahead of `now` are left out. */
  isBuild: boolean;
  /** The instant that this run calls now: in a build, one for all. */
  now: () => Date;
  /** The story files, as absolute paths with forward slashes, and the id of each one's entry. */
  files: Map<string, string>;
  /** What this build leaves out, for its summary. */
  heldBack: string[];
}

export const INTEGRATION_NAME = 'astro-developing-story';

const HOOK = 'developing-story:run';

/**
 * The hook by which the loader, which Astro calls with its config alone, finds the run.
 */
export function runHook(run: () => Run): AstroIntegration['hooks'] {
  return { [HOOK]: run };
}

/**
 * The run that a config belongs to.
 *
 * @throws AstroError where `developingStory()` is not among the integrations.
 */
export function findRun(config: Pick<AstroConfig, 'integrations'>): Run {
  const integration = config.integrations.find(({ name }) => name === INTEGRATION_NAME);
  const hook = (integration?.hooks as Record<string, unknown> | undefined)?.[HOOK];
  if (typeof hook !== 'function') {
    throw new AstroError(
      'storiesLoader() needs the integration beside it: the publication’s time zone decides which notes are due.',
      'Add developingStory() to the integrations in your Astro config.',
    );
  }
  return (hook as () => Run)();
}
