import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from './read-json.ts';

/** The packages that this one comes with, as much of them as is read. */
const BUNDLE = fileURLToPath(new URL('../../fonts/', import.meta.url));

/** A @fontsource package. */
export interface FontPackage {
  readonly name: string;
  /** The subsets whose files may have a character. */
  subsets(codePoint: number): readonly string[];
  /** The file of a subset in the weight nearest to the one asked for. */
  file(subset: string, weight: number): { path: string; weight: number } | undefined;
}

// The subsets with names first, the one with Latin in front of them.
const FIRST = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

/** Of so many files all can be looked into; fonts of Han come in a hundred. */
const FEW = 8;

/** Opens a package of @fontsource that comes with this one, or is installed. */
export function openFontPackage(name: string, from: readonly string[]): FontPackage | undefined {
  const folder = packageFolder(`@fontsource/${name}`, from);
  if (!folder) return undefined;
  const metadata = readJson(join(folder, 'metadata.json')) as { weights: number[] };
  const { places, names } = readRanges(join(folder, 'unicode.json'));
  const few = names.length <= FEW;
  return {
    name,
    // Some packages have characters that they name no range for: noto-sans-math has nearly all of them.
    subsets: (codePoint) => places.get(codePoint) ?? (few ? names : []),
    file(subset, weight) {
      const weights = metadata.weights.toSorted(
        (a, b) => Math.abs(a - weight) - Math.abs(b - weight) || b - a,
      );
      for (const nearest of weights) {
        const path = join(folder, 'files', `${name}-${subset}-${nearest}-normal.woff`);
        if (existsSync(path)) return { path, weight: nearest };
      }
      return undefined;
    },
  };
}

/**
 * The folder of a package: the one that comes with this package, so that the same fonts draw the
 * same card everywhere, or else an installed one, seen from some folders and from here.
 */
export function packageFolder(name: string, from: readonly string[]): string | undefined {
  const bundled = join(BUNDLE, name);
  if (existsSync(bundled)) return bundled;
  for (const place of [...from.map((folder) => join(folder, 'card.js')), import.meta.url]) {
    try {
      return dirname(createRequire(place).resolve(`${name}/package.json`));
    } catch {
      // Not seen from there.
    }
  }
  return undefined;
}

function readRanges(path: string): { places: Map<number, string[]>; names: string[] } {
  const entries = Object.entries(readJson(path) as Record<string, string>).map(
    ([key, ranges]) => [key.replaceAll(/[[\]]/g, ''), ranges] as const,
  );
  const rank = (subset: string) => (FIRST.includes(subset) ? FIRST.indexOf(subset) : FIRST.length);
  entries.sort(([a], [b]) => rank(a) - rank(b));
  const places = new Map<number, string[]>();
  for (const [subset, ranges] of entries) {
    for (const range of ranges.split(',')) {
      const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) {
        const known = places.get(code);
        if (known) known.push(subset);
        else places.set(code, [subset]);
      }
    }
  }
  return { places, names: entries.map(([subset]) => subset) };
}
