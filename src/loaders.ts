import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { PARSER_VERSION } from '@developing-story/story/parse';
import { readStoryFile } from './read-story-file.ts';
import { findSession, type Session } from './session.ts';
import { describeProblem, storyFilesError, type FileProblem } from './story-files-error.ts';

export interface StoriesLoaderOptions {
  /**
   * The folder of the story files, from the project's root.
   * @default `content/stories` in Astro's `srcDir`
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
      const session = findSession(context.config);
      const problems: FileProblem[] = [];
      session.files.clear();
      session.heldBack.length = 0;
      const folder = base ?? new URL('content/stories/', context.config.srcDir);
      const loader = glob({ base: folder, pattern, retainBody: false });
      await loader.load(readingContext(context, session, problems));
      for (const { id, filePath } of context.store.values()) {
        if (!filePath) continue;
        await addFile(session, join(fileURLToPath(context.config.root), filePath), id);
      }
      if (problems.length > 0 && !context.watcher)
        throw storyFilesError(problems, context.config.root);
      warnOfMissingTag(context, session);
    },
  };
}

/** The loader's context with the reading of notes put between the file and the store. */
function readingContext(
  context: LoaderContext,
  session: Session,
  problems: FileProblem[],
): LoaderContext {
  const { isBuild, options } = session;
  const root = fileURLToPath(context.config.root);
  const skipped = new Set<string>();
  const unsettled = new Set<string>();
  const salt = `${PARSER_VERSION} ${isBuild} ${options.publication.timeZone} `;

  const report = (file: string, found: readonly Omit<FileProblem, 'file'>[]) => {
    for (const problem of found) {
      const placed = { ...problem, file };
      problems.push(placed);
      if (context.watcher) context.logger.error(describeProblem(placed));
    }
  };

  return {
    ...context,
    generateDigest: (data) =>
      context.generateDigest(typeof data === 'string' ? salt + data : { salt, data }),
    parseData: async (entry) => {
      const { id, data, filePath = '' } = entry;
      const file = relative(root, filePath).replaceAll('\\', '/');
      skipped.delete(id);
      unsettled.delete(id);
      await addFile(session, filePath, id);
      const read = readStoryFile(await readFile(filePath, 'utf8'), data, session);
      report(file, read.problems);
      session.heldBack.push(...read.heldBack.map((what) => `${file}: ${what}`));
      if (read.held) skipped.add(id);
      if (read.heldBack.length + read.problems.length > 0) unsettled.add(id);
      try {
        return await context.parseData({ ...entry, data: read.data as typeof data });
      } catch (error) {
        skipped.add(id);
        report(file, [schemaProblem(error)]);
        return data;
      }
    },
    store: {
      ...context.store,
      set: (entry) => {
        if (skipped.has(entry.id)) {
          context.store.delete(entry.id);
          return false;
        }
        // Without a digest the file is read again next time: more of it may be due, and what is
        // wrong or held back is told at every build.
        if (!unsettled.has(entry.id)) return context.store.set(entry);
        const { digest: _, ...undated } = entry;
        return context.store.set(undated);
      },
    },
  };
}

/** Notes a story file under each name that Vite may know it by. */
async function addFile({ files }: Session, path: string, id: string): Promise<void> {
  for (const name of [path, await realpath(path)]) files.set(name.replaceAll('\\', '/'), id);
}

function schemaProblem(error: unknown): Omit<FileProblem, 'file'> {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'frontmatter',
    message: message.replaceAll('\n', '\n  '),
    hint: 'Mend the frontmatter.',
    position: { line: 1, column: 1, offset: 0 },
  };
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
