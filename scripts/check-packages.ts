import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressProblems } from './address-problems.ts';
import { exportTargets } from './export-targets.ts';
import { listFiles } from './list-files.ts';
import { packPackages, readManifest, type PackedPackage } from './pack-packages.ts';
import { packageProblems } from './package-problems.ts';
import { ROOT } from './published-packages.ts';

/**
 * Packs what is published and checks each tarball: its files, its exports and its types. With
 * `--publish` it is asked whether all may be published now.
 */
const PUBLINT = new URL('cli.js', import.meta.resolve('publint'));
const ATTW = new URL('dist/index.js', import.meta.resolve('@arethetypeswrong/cli/package.json'));

const dir = await mkdtemp(join(tmpdir(), 'developing-story-'));
const problems: string[] = [];
try {
  const packed = await packPackages(dir);
  const { repository } = readManifest(ROOT);
  const publish = process.argv.includes('--publish');
  const manifests = packed.map(({ manifest }) => manifest);
  problems.push(...addressProblems(repository, manifests, { publish }));
  for (const it of packed) {
    problems.push(...packageProblems(it));
    problems.push(...run(PUBLINT, ['--strict', it.tarball]), ...run(ATTW, typeArguments(it)));
  }
} finally {
  await rm(dir, { recursive: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log('Every package can be published.');
}

function typeArguments({ tarball, manifest, unpacked }: PackedPackage): string[] {
  const targets = exportTargets(manifest.exports, listFiles(unpacked));
  const untyped = targets.filter(({ file }) => isUntyped(join(unpacked, file)));
  const typed = targets
    .map(({ subpath }) => subpath)
    .filter((subpath) => !untyped.some((target) => target.subpath === subpath));
  return [
    tarball,
    // Node reads these packages as ES modules alone: they have no CommonJS to have types for.
    ...['--profile', 'esm-only'],
    ...['--format', 'ascii', '--no-emoji', '--no-color'],
    ...['--entrypoints', ...new Set(typed)],
  ];
}

/**
 * Whether a subpath leads to what isn't TypeScript: CSS, or a component, itself or handed on from
 * a file beside. What a component's props are, Astro's own tools know.
 */
function isUntyped(file: string): boolean {
  if (/\.(?:astro|css)$/.test(file)) return true;
  return file.endsWith('.d.ts') && /from '\.[^']*\.astro'/.test(readFileSync(file, 'utf8'));
}

/** Runs a tool by its file; what it printed is a problem where it fails. */
function run(tool: URL, args: string[]): string[] {
  const command = [fileURLToPath(tool), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return status === 0 ? [] : [`${command.join(' ')}\n${stdout}${stderr}`];
}
