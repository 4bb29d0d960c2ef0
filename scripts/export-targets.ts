import type { ExportTarget } from './published-packages.ts';

/** A file that an exports map names, and the subpath that leads there. */
export interface NamedFile {
  subpath: string;
  /** From the package's folder, without `./`. */
  file: string;
}

/**
 * Every file that an exports map names, each `*` replaced by what the package has there.
 *
 * @param files Every file of the package, from its folder, with forward slashes.
 */
export function exportTargets(
  exports: Record<string, ExportTarget>,
  files: readonly string[],
): NamedFile[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const named = typeof target === 'string' ? [target] : [target.types, target.default];
    if (!subpath.includes('*')) return named.map((file) => ({ subpath, file: bare(file) }));
    // The file that runs decides which subpaths there are; its types must be there as well.
    const stars = starsOf(bare(named.at(-1) ?? ''), files);
    if (stars.length === 0) return named.map((file) => ({ subpath, file: bare(file) }));
    return stars.flatMap((star) =>
      named.map((file) => ({
        subpath: subpath.replace('*', star),
        file: bare(file).replace('*', star),
      })),
    );
  });
}

/**
 * What `publishConfig.exports` must say for an exports map that leads to sources: the same, of
 * what is built from them.
 */
export function publishedExports(
  exports: Record<string, ExportTarget>,
): Record<string, ExportTarget> {
  return Object.fromEntries(
    Object.entries(exports).map(([subpath, target]) => [subpath, published(target)]),
  );
}

function published(target: ExportTarget): ExportTarget {
  if (typeof target !== 'string') return target;
  const built = target.replace(/^\.\/src\//, './dist/');
  if (!built.endsWith('.ts')) return built;
  const stem = built.slice(0, -'.ts'.length);
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}

function starsOf(pattern: string, files: readonly string[]): string[] {
  const [before = '', after = ''] = pattern.split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
}

function bare(file: string): string {
  return file.replace(/^\.\//, '');
}
