import { existsSync, readFileSync } from 'node:fs';

/** What a module imports, by the text of its source. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

const CODE = /\.[cm]?[jt]sx?$/;

/**
 * A module's source and those of all files that it imports: code of packages by its name alone,
 * which has their version in it or goes with the lockfile.
 *
 * @param file Absolute.
 * @param resolve Gives the file of an import, with a query maybe.
 */
export async function moduleSources(
  file: string,
  resolve: (source: string, importer: string) => Promise<string | undefined>,
  seen = new Map<string, string>(),
): Promise<Map<string, string>> {
  const path = file.replace(/[?#].*$/, '');
  if (seen.has(path)) return seen;
  if (!existsSync(path) || path.includes('/node_modules/')) return seen.set(path, path);
  if (!CODE.test(path)) return seen.set(path, readFileSync(path).toString('base64'));
  const source = readFileSync(path, 'utf8');
  seen.set(path, source);
  for (const [, from = ''] of source.matchAll(IMPORT)) {
    const found = await resolve(from, path);
    if (found === undefined) seen.set(from, from);
    else await moduleSources(found, resolve, seen);
  }
  return seen;
}
