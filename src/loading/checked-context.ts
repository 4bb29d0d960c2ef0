import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import {
  checkStories,
  isOnlyWords,
  namedPictures,
  PARSER_VERSION,
  type ComparedStory,
  type Problem,
  type ReadStory,
  type StoryProblem,
} from '@developing-story/story/parse';
import { storedStory } from './stored-story.ts';
import { fallDue } from './fall-due.ts';
import { lenientEntryTypes } from './lenient-entry-types.ts';
import { missingPictures } from './missing-pictures.ts';
import { followPictures, presentPictures } from './present-pictures.ts';
import { problemPlace } from './problem-place.ts';
import { readText, type Unreadable } from './read-text.ts';
import { readStoryFile, type StoryFile } from './read-story-file.ts';
import { resolveInside } from './resolve-inside.ts';
import { schemaFaults, schemaProblems } from './schema-problems.ts';
import type { Run } from '../setup/run.ts';
import type { StoriesSite } from '../setup/stories-site.ts';
import { describeProblem } from './story-files-error.ts';
import { unreadable } from './story-files.ts';

/** What is found while files are read. */
export interface Findings {
  /** In dev they are logged instead. */
  problems: StoryProblem[];
  /** By file: what is compared, of stories that go into no collection as well. */
  compared: Map<string, ComparedStory>;
}

/** A loader's context that reads stories, and what hears of the problems between them. */
export interface CheckedContext {
  context: LoaderContext;
  /** For what the files say together, once all were read. */
  report: (found: readonly StoryProblem[]) => void;
}

/** What becomes of an entry: `skip` keeps it out, `again` has its file read at the next build. */
type Verdict = 'keep' | 'again' | 'skip';

/**
 * The loader's context with the reading of notes put between the file and the store.
 *
 * @param version Changes with what stories are compiled by.
 */
export function checkedContext(
  context: LoaderContext,
  run: Run,
  {
    folder,
    addresses,
    version,
    ...findings
  }: Findings & Pick<StoriesSite, 'folder' | 'addresses'> & { version: string },
): CheckedContext {
  const { watcher, logger, config } = context;
  const { isBuild, options } = run;
  const { compared } = findings;
  const root = fileURLToPath(config.root);
  const verdicts = new Map<string, Verdict>();
  const words = new Map<string, string>();
  const heldBack = new Map<string, readonly string[]>();
  const fileOf = (path: string) => relative(root, path).replaceAll('\\', '/');
  const tellDates = watcher && fallDue(watcher, run);
  const tellMissing = watcher && followPictures(context, root);
  const { timeZone, lang } = options.publication;
  const salt = `${PARSER_VERSION} ${isBuild} ${timeZone} ${lang} ${version} `;

  /** Keeps problems for the build's one error; advice, and in dev everything, is logged at once. */
  const report = (found: readonly StoryProblem[]) => {
    if (!watcher) findings.problems.push(...found);
    for (const problem of found) {
      if (problem.severity === 'warning') logger.warn(describeProblem(problem));
      else if (watcher) logger.error(describeProblem(problem));
    }
  };

  const parseData: LoaderContext['parseData'] = async (entry) => {
    const { id, data, filePath = '' } = entry;
    const file = fileOf(filePath);
    const tell = (found: readonly Problem[]) => {
      report(found.map((it) => ({ ...it, file })));
    };
    const inside = await resolveInside(folder, filePath).catch(() => undefined);
    const source = inside === undefined ? OUTSIDE : await readText(filePath);
    if (typeof source !== 'string') {
      report([unreadable(file, source)]);
      verdicts.set(id, 'skip');
      return data;
    }
    await addFile(run, filePath, id);
    const read = await withPictures(readStoryFile(source, data, run), filePath);
    tell(read.problems);
    compared.set(file, storedStory(file, id, read.data, run, read.read));
    tellDates?.(filePath, read.data);
    if (isBuild) run.heldBack.push(...read.heldBack.map((what) => `${file}: ${what}`));
    const isUnfinished = read.heldBack.length + read.problems.length > 0;
    verdicts.set(id, read.held ? 'skip' : isUnfinished ? 'again' : 'keep');
    heldBack.set(id, read.heldBack);
    await compileWords(id, read, { source, path: inside ?? filePath });
    // Readers are told nothing of this: a build stops, or it was advice.
    const told = isBuild ? [] : shownProblems(read.problems, file, read.read);
    // A dev server goes on, and shows what is wrong where it is looked at.
    const parsed = (fields: Record<string, unknown>) =>
      context.parseData({ ...entry, data: fields as typeof data });
    try {
      return await parsed({ ...read.data, problems: told });
    } catch (error) {
      const found = schemaProblems(error, source, read.problems);
      tell(found);
      verdicts.set(id, 'again');
      const mended = withoutFaults(read, schemaFaults(error), run);
      const all = [...told, ...shownProblems(found, file, read.read)];
      try {
        if (!isBuild) return await parsed({ ...mended, problems: all });
      } catch {
        // Fields that only the publisher's schema knows may be missing.
      }
      verdicts.set(id, 'skip');
      return data;
    }
  };

  /** In dev, a picture that isn't there is told of, and the story goes without it. */
  const withPictures = async (read: StoryFile, path: string): Promise<StoryFile> => {
    if (!tellMissing) return read;
    const { data: shown, missing } = await presentPictures(read.data, path, root);
    tellMissing(path, missing);
    const problems = await missingPictures(namedPictures(read.read), path, root);
    return { ...read, data: shown, problems: [...read.problems, ...problems] };
  };

  /** What is wrong stops the build, and what is held goes nowhere. */
  const compileWords = async (
    id: string,
    { held, problems, read }: StoryFile,
    { source, path }: { source: string; path: string },
  ) => {
    words.delete(id);
    if (held || problems.some(isError) || !isOnlyWords(read.blocks)) return;
    const compiled = await run.wordCompiler?.compile({ source, read }, path, id);
    if (compiled !== undefined) words.set(id, compiled);
  };

  /**
   * A dev server adds files one by one, each beside all others. That takes longer the more stories
   * there are, so no page waits for it.
   */
  const compareAgain = () => {
    if (!watcher || !allRead) return;
    clearTimeout(comparing);
    comparing = setTimeout(() => {
      report(checkStories([...compared.values()], addresses));
    }, QUIET).unref();
  };
  let allRead = false;
  let comparing: NodeJS.Timeout | undefined;
  // A file that was renamed isn't there twice.
  watcher?.on('unlink', (path: string) => compared.delete(fileOf(path)));
  const set: LoaderContext['store']['set'] = (entry) => {
    const verdict = verdicts.get(entry.id);
    compareAgain();
    if (verdict === 'skip') {
      context.store.delete(entry.id);
      return false;
    }
    const compiled = words.get(entry.id);
    const kept =
      compiled === undefined
        ? entry
        : { ...entry, rendered: { html: '', metadata: { words: compiled } } };
    if (verdict !== 'again') return context.store.set(kept);
    // With a digest that isn't its file's, that is read again next time: more of it may be due, and
    // what is wrong or held back is told at every build. Pages are known again by it, so it is of
    // what is shown.
    const { data } = entry;
    context.store.delete(entry.id);
    // In dev it is shown as held back, until it isn't.
    const held = isBuild ? [] : heldBack.get(entry.id);
    const digest = context.generateDigest({ salt, data, compiled, held });
    return context.store.set({ ...kept, digest });
  };

  return {
    report: (found: readonly StoryProblem[]) => {
      report(found);
      allRead = true;
    },
    context: {
      ...context,
      ...lenientEntryTypes(context),
      generateDigest: (data: string | Record<string, unknown>) =>
        context.generateDigest(typeof data === 'string' ? salt + data : { salt, data }),
      parseData,
      store: { ...context.store, set },
    },
  };
}

/** How long nothing is saved before stories are compared again, in milliseconds. */
const QUIET = 1000;

const isError = ({ severity }: Problem) => severity === 'error';

const OUTSIDE: Unreadable = {
  fault: 'This is a symbolic link that leads out of the stories’ folder, or nowhere.',
  hint: 'Put the file itself here, or name the folder where it lies with files: { folder } in developingStory().',
};

/** Notes a story file under each name that Vite may know it by. */
export async function addFile({ files }: Run, path: string, id: string): Promise<void> {
  for (const name of [path, await realpath(path)]) files.set(name.replaceAll('\\', '/'), id);
}

/** A problem as a dev server's page shows it. */
interface ShownProblem {
  text: string;
  /** The id of the event at which it stands. */
  place?: string;
}

function shownProblems(
  problems: readonly Problem[],
  file: string,
  read: ReadStory,
): ShownProblem[] {
  return problems.map((it) => {
    const place = problemPlace(it, read);
    return { text: describeProblem({ ...it, file }), ...(place !== undefined && { place }) };
  });
}

/** A story without the fields at fault, so that a dev server can show the rest of it. */
function withoutFaults(
  { data }: StoryFile,
  faults: readonly { field: string }[],
  { now }: Run,
): Record<string, unknown> {
  const wrong = new Set(faults.map(({ field }) => field));
  const right = Object.entries(data).filter(([name]) => !wrong.has(name));
  const [today] = now().toISOString().split('T');
  return { title: 'Untitled', published: today, ...Object.fromEntries(right) };
}
