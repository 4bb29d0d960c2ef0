import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import {
  checkStories,
  FILE_START,
  namedPictures,
  readStory,
  type Problem,
} from '@developing-story/story/parse';
import { hasFeeds } from './addresses/feed-routes.ts';
import { storedStory } from './loading/stored-story.ts';
import { inTurn } from './loading/in-turn.ts';
import { addFile, checkedContext, type Findings } from './loading/checked-context.ts';
import { missingPictures } from './loading/missing-pictures.ts';
import { forgetAhead } from './loading/forget-ahead.ts';
import { tellMovedDays } from './loading/moved-days.ts';
import { passedOver } from './loading/story-files.ts';
import { slugOfFile } from './loading/slug-of-file.ts';
import type { StoryData } from './stories/story-schema.ts';
import { lastBuiltZone } from './setup/built-zone.ts';
import { storiesSite } from './setup/stories-site.ts';
import { findRun, type Run } from './setup/run.ts';
import { storyFilesError } from './loading/story-files-error.ts';

/**
 * Loads story files: Astro's own glob loader, with each file's editor's notes read and checked.
 * A build stops with every problem of every file; a dev server logs them and shows what it can.
 *
 * @throws AstroError where it is given options: which files are stories, `developingStory()` is told.
 */
export function storiesLoader(...none: []): Loader {
  if ((none as unknown[]).length > 0)
    throw new AstroError(TOLD_ELSEWHERE.message, TOLD_ELSEWHERE.hint);
  return {
    name: 'developing-story',
    load: async (context) => {
      const { config, collection, store, watcher: events, logger } = context;
      const watcher = events && inTurn(events);
      const run = findRun(config);
      requireCollection(collection, run);
      run.files.clear();
      run.words.clear();
      run.stories.length = 0;
      run.heldBack.length = 0;
      forgetAhead(store, run);
      const findings: Findings = { problems: [], compared: new Map() };
      const { folder, pattern, addresses } = storiesSite(config, run.options);
      const version = (await run.wordCompiler?.version()) ?? '';
      const reading = checkedContext({ ...context, ...(watcher && { watcher }) }, run, {
        ...findings,
        folder,
        addresses,
        version,
      });
      const read = new Set<string>();
      await glob({
        base: pathToFileURL(`${folder}/`),
        pattern,
        retainBody: false,
        generateId: ({ entry, data: { slug } }) => {
          read.add(entry);
          return typeof slug === 'string' && slug !== '' ? slug.normalize() : slugOfFile(entry);
        },
      }).load(reading.context);
      const root = fileURLToPath(config.root);
      reading.report(await passedOver({ folder, pattern }, read, root));
      for (const { id, filePath, data, rendered, assetImports = [] } of store.values()) {
        if (!filePath) continue;
        if (rendered) run.words.set(filePath, id);
        const { lang = run.options.publication.lang, notes = [] } = data as Partial<StoryData>;
        run.stories.push({ slug: id, lang, notes: notes.map((note) => note.id) });
        const path = join(root, filePath);
        await addFile(run, path, id);
        const missing = await picturesMissing(assetImports, path, { root, run });
        reading.report(missing.map((it) => ({ ...it, file: filePath })));
        if (findings.compared.has(filePath)) continue;
        findings.compared.set(filePath, storedStory(filePath, id, data, run));
      }
      reading.report(checkStories([...findings.compared.values()], addresses));
      const errors = findings.problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !watcher) throw storyFilesError(errors, config.root);
      warnOfMissingTag(context, run);
      if (!run.isBuild || !hasFeeds(run.options)) return;
      const moved = tellMovedDays(store, await lastBuiltZone(config.cacheDir), run);
      if (moved !== undefined) logger.warn(moved);
    },
  };
}

/** The pictures of an entry that aren't there. Its file is read again for their places alone. */
async function picturesMissing(
  named: readonly string[],
  path: string,
  { root, run }: { root: string; run: Run },
): Promise<Problem[]> {
  const pictures = named.map((src) => ({ src, position: FILE_START }));
  const missing = await missingPictures(pictures, path, root);
  if (missing.length === 0) return [];
  const { options, now } = run;
  const read = readStory(await readFile(path, 'utf8'), { ...options.publication, now: now() });
  return missingPictures(
    namedPictures(read).filter(({ src }) => named.includes(src)),
    path,
    root,
  );
}

const TOLD_ELSEWHERE = {
  message: 'storiesLoader() takes no options: the command needs to know them too.',
  hint: "Write developingStory({ files: { folder: './content', pattern: '**/*.mdx' } }) in your Astro config, and storiesLoader() here.",
};

/** Stories of another collection would be loaded, and never seen. */
function requireCollection(collection: string, { options }: Run): void {
  if (collection === options.collection) return;
  throw new AstroError(
    `storiesLoader() loads the collection "${collection}", and developingStory() makes its pages of "${options.collection}".`,
    `Write developingStory({ collection: '${collection}' }), or call the collection ${options.collection} in src/content.config.ts.`,
  );
}

function warnOfMissingTag({ logger, store, config }: LoaderContext, { options }: Run): void {
  if (options.publication.tag || !config.site) return;
  const years = store.values().map(({ data }) => String(data['published']).slice(0, 4));
  const [first] = years.toSorted();
  if (!first) return;
  const tag = `${new URL(config.site).host},${first}`;
  logger.warn(
    `Pin publication: { tag: '${tag}' } in developingStory(). It begins every id in your feeds, and would change with your domain.`,
  );
}
