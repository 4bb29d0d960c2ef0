import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import {
  checkStories,
  PARSER_VERSION,
  type ComparedStory,
  type Problem,
  type StoryProblem,
} from '@developing-story/story/parse';
import { lenientEntryTypes } from './lenient-entry-types.ts';
import { readStoryFile } from './read-story-file.ts';
import { schemaProblem } from './schema-problem.ts';
import { findSession, type Session } from './session.ts';
import { describeProblem, storyFilesError } from './story-files-error.ts';

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
      const { config, store, watcher } = context;
      const session = findSession(config);
      const problems: StoryProblem[] = [];
      session.files.clear();
      session.heldBack.length = 0;
      const folder = base ?? new URL(`content/${session.options.collection}/`, config.srcDir);
      const loader = glob({ base: folder, pattern, retainBody: false });
      const compared = new Map<string, ComparedStory>();
      await loader.load(readingContext(context, session, { problems, compared }));
      for (const { id, filePath } of store.values()) {
        if (!filePath) continue;
        await addFile(session, join(fileURLToPath(config.root), filePath), id);
      }
      for (const { id, filePath = '', data } of store.values()) {
        if (!compared.has(filePath))
          compared.set(filePath, comparedStory(filePath, id, data, session));
      }
      report(context, problems, checkStories([...compared.values()]));
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !watcher) throw storyFilesError(errors, config.root);
      warnOfMissingTag(context, session);
    },
  };
}

/** What is taken down while files are read. */
interface Findings {
  problems: StoryProblem[];
  /** By file: what is compared, of stories that go into no collection as well. */
  compared: Map<string, ComparedStory>;
}

/** The loader's context with the reading of notes put between the file and the store. */
function readingContext(
  context: LoaderContext,
  session: Session,
  { problems, compared }: Findings,
): LoaderContext {
  const { isBuild, options } = session;
  const root = fileURLToPath(context.config.root);
  const skipped = new Set<string>();
  const unsettled = new Set<string>();
  const salt = `${PARSER_VERSION} ${isBuild} ${options.publication.timeZone} ${options.publication.lang} `;

  return {
    ...context,
    ...lenientEntryTypes(context),
    generateDigest: (data) =>
      context.generateDigest(typeof data === 'string' ? salt + data : { salt, data }),
    parseData: async (entry) => {
      const { id, data, filePath = '' } = entry;
      const file = relative(root, filePath).replaceAll('\\', '/');
      skipped.delete(id);
      unsettled.delete(id);
      await addFile(session, filePath, id);
      const source = await readFile(filePath, 'utf8');
      const read = readStoryFile(source, data, session);
      const tell = (found: readonly Problem[]) => {
        report(
          context,
          problems,
          found.map((it) => ({ ...it, file })),
        );
      };
      tell(read.problems);
      compared.set(file, comparedStory(file, id, read.data, session));
      session.heldBack.push(...read.heldBack.map((what) => `${file}: ${what}`));
      if (read.held) skipped.add(id);
      if (read.heldBack.length + read.problems.length > 0) unsettled.add(id);
      try {
        // A dev server goes on, and shows what is wrong where it is looked at.
        const problems = isBuild ? [] : read.problems.map((it) => describeProblem({ ...it, file }));
        const whole: Record<string, unknown> = { ...read.data, problems };
        return await context.parseData({ ...entry, data: whole as typeof data });
      } catch (error) {
        skipped.add(id);
        // What the file itself has wrong was told already, with its place.
        if (!read.problems.some(({ severity }) => severity === 'error')) {
          tell([schemaProblem(error, source)]);
        }
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

/** Takes problems down; advice, and in dev everything, is logged at once. */
function report(
  { watcher, logger }: LoaderContext,
  problems: StoryProblem[],
  found: readonly StoryProblem[],
): void {
  problems.push(...found);
  for (const problem of found) {
    if (problem.severity === 'warning') logger.warn(describeProblem(problem));
    else if (watcher) logger.error(describeProblem(problem));
  }
}

/** A story as it is compared with the others. */
function comparedStory(
  file: string,
  slug: string,
  data: Readonly<Record<string, unknown>>,
  { options }: Session,
): ComparedStory {
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
  const list = (name: string): unknown[] => (Array.isArray(data[name]) ? data[name] : []);
  return {
    file,
    slug,
    id: text('id') ?? slug,
    formerSlugs: list('formerSlugs').filter((it) => typeof it === 'string'),
    lang: text('lang') ?? options.publication.lang,
    translationKey: text('translationKey'),
    noteIds: list('notes').map((note) => (note as { id: string }).id),
  };
}

/** Notes a story file under each name that Vite may know it by. */
async function addFile({ files }: Session, path: string, id: string): Promise<void> {
  for (const name of [path, await realpath(path)]) files.set(name.replaceAll('\\', '/'), id);
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
