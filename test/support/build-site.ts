import { fork, spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = join(import.meta.dirname, '../..');
const SITES = join(ROOT, 'test/.sites');
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** What a command printed and how it ended. */
export interface BuildResult {
  exitCode: number | null;
  output: string;
}

/** A command of Astro's for a builder. */
export interface Command {
  /** Of Astro's file, absolute. */
  astro: string;
  args: readonly string[];
  /** Where it runs, absolute. */
  dir: string;
}

/** What a builder says of a command that ended. */
export interface BuilderAnswer extends BuildResult {
  /** Whether the builder ends with it. */
  isLast: boolean;
}

/** A publisher's site in a folder of its own. */
export interface Site {
  /** Absolute. */
  dir: string;
  /** Absolute. */
  dist: string;
  /** Astro's command, absolute. @default the repository's */
  astro?: string;
  /** What its commands find in their environment besides. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Copies a fixture, so that a test may change it. It stays inside the repository: there the
 * integration is found by its own name.
 *
 * @param name Tells the copies of one fixture apart.
 */
export function copyFixture(fixture: string, name: string): Promise<Site> {
  return copySite(join(import.meta.dirname, '../fixtures', fixture), name);
}

/** Copies a site that was built, with what it keeps between builds, so that a test may build it again. */
export async function copyBuilt(site: Site, name: string): Promise<Site> {
  const dir = join(SITES, name);
  await rm(dir, { recursive: true, force: true });
  await cp(site.dir, dir, { recursive: true });
  return { dir, dist: join(dir, 'dist') };
}

/** Copies an example without its package.json: within the repository the integration is its own. */
export function copyExample(example: string): Promise<Site> {
  return copySite(join(ROOT, 'examples', example), `example-${example}`);
}

/** Copies the demo newsroom, so that building it doesn't touch what `pnpm build` made. */
export async function copyDemo(name: string): Promise<Site> {
  const { dir } = await copySite(join(ROOT, 'site'), join(name, 'site'));
  const root = dirname(dir);
  await cp(join(ROOT, 'astro.config.mjs'), join(root, 'astro.config.mjs'));
  return { dir: root, dist: join(dir, 'dist') };
}

async function copySite(from: string, name: string): Promise<Site> {
  const dir = join(SITES, name);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await cp(from, dir, {
    recursive: true,
    filter: (path) =>
      !/[/\\](?:node_modules|dist|\.astro|package\.json)(?:[/\\]|$)/.test(relative(ROOT, path)),
  });
  return { dir, dist: join(dir, 'dist') };
}

/** Puts another fixture's files into a site, over those of the same name. */
export async function addFixture({ dir }: Site, fixture: string): Promise<void> {
  await cp(join(import.meta.dirname, '../fixtures', fixture), dir, { recursive: true });
}

/**
 * Starts a command of Astro's as a publisher does, in the environment of a terminal without
 * colours.
 *
 * @param mode What NODE_ENV says.
 */
export function spawnAstro(
  { dir, astro = ASTRO, env }: Site,
  args: readonly string[],
  mode: 'production' | 'development',
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [astro, ...args, '--root', dir], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(mode), ...env },
  });
}

function environment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  // With VITEST set, Astro's dev server serves no pages.
  const { VITEST: _, ...inherited } = process.env;
  return {
    ...inherited,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    // Astro is compiled once for all builds of a run and of the next.
    NODE_COMPILE_CACHE: join(SITES, '.compiled'),
    NODE_ENV: mode,
  };
}

/** Runs a command of Astro's to its end. */
export function runAstro(site: Site, args: readonly string[]): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawnAstro(site, args, 'production');
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, output });
    });
  });
}

/**
 * Runs `astro build` as a publisher does, and where it can in a process that has built before: half
 * of what a small site takes is loading Astro.
 */
export function build(site: Site): Promise<BuildResult> {
  const isPlain = site.astro === undefined && site.env === undefined;
  return isPlain && !isBuilding ? buildAgain(site) : runAstro(site, ['build']);
}

/** The process that builds for the test files of this worker, and ends with it. */
let builder: ChildProcess | undefined;
let isBuilding = false;

async function buildAgain({ dir }: Site): Promise<BuildResult> {
  isBuilding = true;
  builder ??= fork(join(import.meta.dirname, 'builder.ts'), {
    env: environment('production'),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const child = builder;
  child.unref();
  child.channel?.unref();
  const listening = new AbortController();
  try {
    const answered = Promise.race([
      once(child, 'message', listening).then(([answer]) => answer as BuilderAnswer),
      once(child, 'exit', listening).then(([exitCode]) => ({
        exitCode: exitCode as number | null,
        output: '',
        isLast: true,
      })),
    ]);
    child.send({ astro: ASTRO, args: ['build', '--root', dir], dir } satisfies Command);
    const { isLast, ...result } = await answered;
    if (isLast) builder = undefined;
    return result;
  } finally {
    listening.abort();
    isBuilding = false;
  }
}

/**
 * Builds a site that should build.
 *
 * @throws Error with what Astro printed, where it doesn't.
 */
export async function mustBuild(site: Site): Promise<BuildResult> {
  const result = await build(site);
  if (result.exitCode !== 0) throw new Error(`The site did not build:\n${result.output}`);
  return result;
}

/** Every file of a folder by its path in it, with forward slashes. */
export async function readTree(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = files.toSorted().map(async (file): Promise<[string, Buffer]> => {
    return [relative(dir, file).replaceAll('\\', '/'), await readFile(file)];
  });
  return new Map(await Promise.all(read));
}
