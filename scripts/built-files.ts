import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * What a folder of sources is built into. Tests, their fixtures and golden documents aren't.
 *
 * @param sources Paths in `src`.
 * @returns Paths in `dist`.
 */
export function builtFiles(sources: readonly string[]): string[] {
  return sources.flatMap((file) => {
    if (/^(?:fixtures|golden)\/|\.(?:test\.ts|d\.ts|snap)$/.test(file)) return [];
    if (!file.endsWith('.ts')) return [file];
    const stem = file.slice(0, -'.ts'.length);
    return [`${stem}.d.ts`, `${stem}.js`];
  });
}

/** A relative import in a packed file that leads to no packed file. */
export interface LostImport {
  file: string;
  specifier: string;
}

const IMPORT = /(?:\bfrom|\bimport|@import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * Relative imports that lead nowhere.
 *
 * @param dir The unpacked package.
 * @param files Every file of it, from that folder, with forward slashes.
 */
export function lostImports(dir: string, files: readonly string[]): LostImport[] {
  const all = new Set(files);
  return files
    .filter((file) => /\.(?:js|ts|astro|css)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(dir, file), 'utf8').matchAll(IMPORT)]
        // Vite reads what follows a question mark: how the file is wanted.
        .map(([, specifier = '']) => specifier.replace(/\?.*$/, ''))
        // A sentence that says how to import something is no import.
        .filter((specifier) => !specifier.includes('${'))
        .filter((specifier) => {
          const target = posix.join(posix.dirname(file), specifier);
          return !meant(file, target).some((path) => all.has(path));
        })
        .map((specifier) => ({ file, specifier })),
    );
}

function meant(file: string, target: string): string[] {
  // TypeScript leaves the extension in types as it was written, and reads it as `.d.ts`.
  if (file.endsWith('.d.ts')) return [target.replace(/\.(?:ts|js)$/, '.d.ts')];
  // Vite finds the script of an import without extension, as .astro files write them.
  return file.endsWith('.astro') ? [target, `${target}.js`] : [target];
}
