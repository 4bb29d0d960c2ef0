import {
  byFile,
  readStories,
  type ReadingContext,
  type StoryFile,
  type StoryProblem,
} from '@developing-story/story/parse';
import type { CommandContext } from './command-context.ts';
import { readSite } from './read-site.ts';
import type { StoriesSite } from '../setup/stories-site.ts';

/** A story of the site, and its file's path, absolute. */
export type SiteStory = StoryFile & { path: string };

/** The stories of a site, with everything that is wrong in their files and between them. */
export interface SiteStories {
  stories: SiteStory[];
  problems: StoryProblem[];
}

/** Reads all stories of a site. */
export async function loadStories(
  site: StoriesSite,
  context: CommandContext,
  own: Pick<ReadingContext, 'ownFields' | 'ownNames'> = {},
): Promise<SiteStories> {
  const { sources, problems } = await readSite(site, context);
  const read = readStories(sources, { ...site, now: context.now(), ...own });
  const paths = new Map(sources.map(({ file, path }) => [file, path]));
  return {
    stories: read.stories.map((story) => ({ ...story, path: paths.get(story.file) ?? '' })),
    problems: [...problems, ...read.problems].sort(byFile),
  };
}
