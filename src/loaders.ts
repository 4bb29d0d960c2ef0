import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { checkStories } from '@developing-story/story/parse';
import { comparedStory } from './loading/stored-story.ts';
import { addFile, readingContext, type Findings } from './loading/checked-context.ts';
import { findSession, type Session } from './setup/run.ts';
import { storyFilesError } from './loading/story-files-error.ts';

export interface StoriesLoaderOptions {
  /**
   * The folder of the story files, from the project's root.
   * @default the folder of the collection in `content` of Astro's `srcDir`
   */
  base?: string | URL;
  /**
   * Which files in it are stories.
   * @default every `.mdx` file whose name doesn't begin with an underscore
   */
  pattern?: string | string[];
}

/**
 * Loads story files: Astro's own glob loader, with each file's editor's notes read and checked.
 * A build stops with every problem of every file; a dev server logs them and shows what it can.
 */
export function storiesLoader({
  base,
  pattern = '**/[^_]*.mdx',
}: StoriesLoaderOptions = {}): Loader {
  return {
    name: 'developing-story',
    load: async (context) => {
      const { config, collection, store, watcher } = context;
      const session = findSession(config);
      requireCollection(collection, session);
      session.files.clear();
      session.heldBack.length = 0;
      const findings: Findings = { problems: [], compared: new Map() };
      const folder = base ?? new URL(`content/${collection}/`, config.srcDir);
      const reading = readingContext(context, session, {
        ...findings,
        folder: fileURLToPath(new URL(folder, config.root)),
      });
      await glob({ base: folder, pattern, retainBody: false }).load(reading.context);
      for (const { id, filePath, data } of store.values()) {
        if (!filePath) continue;
        await addFile(session, join(fileURLToPath(config.root), filePath), id);
        if (findings.compared.has(filePath)) continue;
        findings.compared.set(filePath, comparedStory(filePath, id, data, session));
      }
      reading.report(checkStories([...findings.compared.values()]));
      const errors = findings.problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !watcher) throw storyFilesError(errors, config.root);
      warnOfMissingTag(context, session);
    },
  };
}

/** Stories of another collection would be loaded, and never seen. */
function requireCollection(collection: string, { options }: Session): void {
  if (collection === options.collection) return;
  throw new AstroError(
    `storiesLoader() loads the collection "${collection}", and developingStory() makes its pages of "${options.collection}".`,
    `Write developingStory({ collection: '${collection}' }), or call the collection ${options.collection} in src/content.config.ts.`,
  );
}

function warnOfMissingTag({ logger, store, config }: LoaderContext, { options }: Session): void {
  if (options.publication.tag || !config.site) return;
  const years = store.values().map(({ data }) => String(data['published']).slice(0, 4));
  const [first] = years.toSorted();
  if (!first) return;
  const tag = `${new URL(config.site).host},${first}`;
  logger.warn(
    `Pin publication: { tag: '${tag}' } in developingStory(). It begins every id in your feeds, and would change with your domain.`,
  );
}
