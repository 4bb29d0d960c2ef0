import type { ReadStory } from '@developing-story/story/parse';
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
  /** The story files that are words alone, from the site's root, and the id of each one's entry. */
  words: Map<string, string>;
  /** The stories that are published, and the ids of their notes. */
  stories: { slug: string; lang: string; notes: string[] }[];
  /** Nothing in dev, where files are compiled when asked for. */
  wordCompiler?: WordCompiler;
  /** What this build leaves out, for its summary. */
  heldBack: string[];
}

/** What compiles stories that are words alone while they are loaded. */
export interface WordCompiler {
  /** Changes with whatever may make it compile a file to something else. */
  version: () => Promise<string>;
  /**
   * Compiles a story's file, and gives what came of it as a text.
   *
   * @param file As written, with the notes that were read of it.
   * @param path Absolute, without links.
   * @param id Of its entry.
   * @returns Nothing where its module has to be compiled as any other.
   */
  compile: (file: WordFile, path: string, id: string) => Promise<string | undefined>;
}

/** A story's file, read. */
export interface WordFile {
  source: string;
  read: Pick<ReadStory, 'notes' | 'blocks'>;
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
