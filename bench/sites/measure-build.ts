import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runAstro, type Site } from '../../test/support/build-site.ts';

const REPORT = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;

/** What a process and those that it started took. */
interface Usage {
  /** Seconds, of the user and of the system. */
  cpu: number;
  /** The most that one of them had, in bytes. */
  memory: number;
}

/** What a build took, and what it made. */
export interface Built extends Usage {
  pages: number;
  /** Feeds with their archives. */
  feeds: number;
  cards: number;
}

/**
 * Builds a site in a process of its own.
 *
 * @param profiles A folder that gets a CPU profile of it; writing one takes time of its own.
 */
export async function measureBuild(site: Site, profiles?: string): Promise<Built> {
  const reports = await mkdtemp(join(tmpdir(), 'usage-'));
  const profile = profiles === undefined ? '' : `--cpu-prof --cpu-prof-dir=${resolve(profiles)}`;
  // Astro is compiled anew by each, as on a machine that builds a site for the first time.
  const env = {
    USAGE: reports,
    NODE_OPTIONS: `--import ${REPORT} ${profile}`,
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  try {
    const { exitCode, output } = await runAstro({ ...site, env: { ...site.env, ...env } }, [
      'build',
    ]);
    if (exitCode !== 0) throw new Error(`The site did not build:\n${output}`);
    return { ...(await readUsage(reports)), ...(await countFiles(site)) };
  } finally {
    await rm(reports, { recursive: true });
  }
}

async function readUsage(reports: string): Promise<Usage> {
  const usages = await Promise.all(
    (await readdir(reports)).map(
      async (name) => JSON.parse(await readFile(join(reports, name), 'utf8')) as Usage,
    ),
  );
  if (usages.length === 0) throw new Error('The build told nothing of what it took.');
  return {
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}

async function countFiles({ dist }: Site) {
  const counts = Map.groupBy(await readdir(dist, { recursive: true }), (name) => extname(name));
  const count = (extension: string) => counts.get(extension)?.length ?? 0;
  return { pages: count('.html'), feeds: count('.xml'), cards: count('.png') };
}
