import { join } from 'node:path';
import { fileVersion } from '../file-hash.ts';
import type { CardFontFile } from '../types.ts';
import { EMOJI_PACKAGES, isEmoji } from './emoji.ts';
import { BUNDLED } from './font-library.ts';
import { packageFolder } from './font-package.ts';
import { readJson } from './read-json.ts';
import { fontPackages } from './scripts.ts';
import { graphemes } from './segments.ts';

/** What the bundled fonts have or make, to all that a version is for. */
const BUNDLED_HAVE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Z}\p{M}\u0000-\u00ff\u2010-\u2027\u2032\u2033\u2070-\u209c\u20ac\u2116\u2122\u2212]*$/u;

const versions = new Map<string, string | undefined>();

/**
 * Changes with the fonts that words may be set in: the publisher's by their bytes, others by their
 * packages' versions. Of packages for other scripts and of emoji it tells whether they are there.
 */
export function fontsVersion({
  lang,
  fonts,
  words,
}: {
  lang: string;
  fonts: readonly CardFontFile[];
  words: string;
}): string[] {
  const names = new Set<string>();
  for (const grapheme of graphemes(words)) {
    if (isEmoji(grapheme)) for (const name of EMOJI_PACKAGES) names.add(name);
    else if (!BUNDLED_HAVE.test(grapheme)) {
      for (const use of ['serif', 'sans'] as const) {
        for (const name of fontPackages(grapheme, { use, lang, words })) {
          names.add(`@fontsource/${name}`);
        }
      }
    }
  }
  const own = fonts.map(({ file, use, weight }) => `${use} ${weight} ${fileVersion(file)}`);
  const bundled = Object.values(BUNDLED).map((name) => `@fontsource/${name}`);
  const installed = [...bundled, ...[...names].toSorted()].flatMap((name) => {
    const version = versionOf(name);
    return version === undefined ? [] : [`${name}@${version}`];
  });
  return [...own, ...installed];
}

function versionOf(name: string): string | undefined {
  if (!versions.has(name)) {
    const folder = packageFolder(name, [process.cwd()]);
    const found = folder && (readJson(join(folder, 'package.json')) as { version: string });
    versions.set(name, found ? found.version : undefined);
  }
  return versions.get(name);
}
