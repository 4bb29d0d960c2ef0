import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { builtFiles, lostImports } from './built-files.ts';
import { exportTargets, publishedExports } from './export-targets.ts';
import { listFiles } from './list-files.ts';
import { readManifest, type PackedPackage } from './pack-packages.ts';
import { ROOT } from './published-packages.ts';

/** What each package has beside what is built. */
const PAPERS = ['LICENSE', 'README.md', 'package.json'];
/** What packages bring in, by folder, with what says whose it is. */
const BROUGHT: Record<string, string> = { fonts: 'FONTS.md', phrases: 'PHRASES.md' };

/** What one package has and others don't: what it brings in, with licences, and the docs. */
function papersOf(folder: string): string[] {
  if (folder !== '.') {
    return Object.entries(BROUGHT).flatMap(([name, paper]) => {
      const dir = join(ROOT, folder, name);
      return existsSync(dir) ? [paper, ...listFiles(dir).map((file) => `${name}/${file}`)] : [];
    });
  }
  const docs = listFiles(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
  return docs.map((file) => `docs/${file}`);
}

/** What is wrong with what a tarball holds, a sentence each. */
export function packageProblems({ folder, unpacked, manifest }: PackedPackage): string[] {
  const source = readManifest(join(ROOT, folder));
  const files = listFiles(unpacked);
  const built = builtFiles(listFiles(join(ROOT, folder, 'src'))).map((file) => `dist/${file}`);
  const expected = new Set([...built, ...PAPERS, ...papersOf(folder)]);
  const wanted = publishedExports(source.exports);
  const problems = [
    ...[...expected].filter((file) => !files.includes(file)).map((file) => `${file} is missing.`),
    ...files.filter((file) => !expected.has(file)).map((file) => `${file} doesn't belong in it.`),
    ...exportTargets(manifest.exports, files)
      .filter(({ file }) => !files.includes(file))
      .map(({ subpath, file }) => `"${subpath}" leads to ${file}, which isn't in it.`),
    ...lostImports(unpacked, files).map(
      ({ file, specifier }) => `${file} imports ${specifier}, which isn't in it.`,
    ),
  ];
  if (!isDeepStrictEqual(source.publishConfig?.exports, wanted)) {
    problems.push(`publishConfig.exports should be ${JSON.stringify(wanted, null, 2)}`);
  }
  const prepack = `scripts/build-packages.ts ${folder}`;
  if (!source.scripts?.['prepack']?.endsWith(prepack)) {
    problems.push(`prepack should run ${prepack}: without it, what was last built is published.`);
  }
  if (JSON.stringify(manifest).includes('"workspace:')) {
    problems.push('A version in it reads "workspace:", which only this repository understands.');
  }
  return problems.map((problem) => `${manifest.name}: ${problem}`);
}
