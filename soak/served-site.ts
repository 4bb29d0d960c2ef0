import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSite, removeSite } from '../bench/sites/make-site.ts';
import { spawnAstro, type Site } from '../test/support/build-site.ts';
import { freePort, watch } from '../test/support/dev-server.ts';
import type { Edit, Shown } from './edits.ts';
import { serverMemory, tellingMemory, type Memory } from './server-memory.ts';

/** How long a page may take to show an edit, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 100;
/** How much of what the server said is told with a fault. */
const LAST = 1500;

/** A newsroom's site in `astro dev`, beginning without stories. */
export interface ServedSite {
  site: Site;
  /** Saves the files of an edit, and waits until its page shows it. @returns what is wrong, if anything. */
  make: (edit: Edit) => Promise<string | undefined>;
  /** What stands at a path. */
  ask: (path: string) => Promise<{ status: number; text: string }>;
  memory: () => Promise<Memory>;
  output: () => string;
  stop: () => Promise<void>;
}

/** Serves a site whose cards are off: they have a test of their own, and take most of a build. */
export async function serveSite(): Promise<ServedSite> {
  const site = await makeSite('ours', 'soak dev', { stories: 0, notes: 0 }, { CARDS: 'none' });
  const port = await freePort();
  const told = { ...site, env: { ...site.env, ...tellingMemory(site) } };
  const child = spawnAstro(told, ['dev', '--port', String(port)], 'development');
  const server = watch(child, port);
  const ask = (path: string) =>
    fetch(`${server.origin}${path}`).then(
      async (answer) => ({ status: answer.status, text: await answer.text() }),
      () => ({ status: 0, text: '' }),
    );
  // It has no story yet; on a busy machine it takes a while to say so.
  await server.see('/stories/', '<title>');
  return {
    site,
    ask,
    make: async ({ files, page, shows }) => {
      for (const [name, text] of Object.entries(files)) {
        const file = join(site.dir, 'src/content/stories', name);
        await (text === undefined ? rm(file) : writeFile(file, text));
      }
      const end = Date.now() + PATIENCE;
      let answer = await ask(`/stories/${page}/`);
      while (!isShown(answer, shows) && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        answer = await ask(`/stories/${page}/`);
      }
      if (!isShown(answer, shows)) {
        const store = await readFile(join(site.dir, '.astro/data-store.json'), 'utf8').catch(
          () => '',
        );
        const isRead = 'words' in shows && store.includes(shows.words);
        return `${page} didn’t show ${describe(shows)}, the collection ${isRead ? 'has it' : 'hasn’t it'}: ${answer.status} ${wordsOf(answer.text)}\n${lastOf(server.output())}`;
      }
      const index = await ask('/stories/');
      return index.status === 200
        ? undefined
        : `the index is ${index.status}: ${wordsOf(index.text)}`;
    },
    memory: () => serverMemory(site, child.pid ?? 0),
    output: server.output,
    stop: async () => {
      await server.stop();
      await removeSite(site);
    },
  };
}

function isShown({ status, text }: { status: number; text: string }, shows: Shown): boolean {
  if ('gone' in shows) return status === 404;
  return 'words' in shows ? text.includes(shows.words) : shows.problem.test(text);
}

function describe(shows: Shown): string {
  if ('gone' in shows) return 'that it is gone';
  return 'words' in shows ? `“${shows.words}”` : String(shows.problem);
}

/** What the server said of late, but for its requests. */
function lastOf(output: string): string {
  const lines = output.split('\n').filter((line) => !/ \[\d{3}\] \//.test(line));
  return lines.join('\n').slice(-LAST);
}

function wordsOf(html: string): string {
  return html.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>|\s+/g, ' ').slice(0, 300);
}
