import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { FONT_COVERAGE } from '../packages/cards/src/text/font-coverage.ts';
import { BUNDLED, createFontLibrary } from '../packages/cards/src/text/font-library.ts';
import { loadHarfbuzz } from '../packages/cards/src/text/harfbuzz.ts';
import { ROOT } from './published-packages.ts';

/**
 * Writes anew which characters the packages have that cards advise: `node scripts/font-coverage.ts
 * <folder>`, the folder one where all of them are installed.
 */
const [from = ROOT] = process.argv.slice(2);
const library = createFontLibrary(await loadHarfbuzz(), [from]);
const has = (name: string, codePoint: number) =>
  library.ofPackage(name, codePoint, 400).some((face) => face.has(codePoint));

/** Planes with letters, without surrogates and what is for private use. */
const PLACES = [
  [0x100, 0xd800],
  [0xf900, 0x20000],
  [0x20000, 0x32400],
] as const;

const lacking = PLACES.flatMap(([first, end]) =>
  Array.from({ length: end - first }, (_, index) => first + index),
).filter((codePoint) => !Object.values(BUNDLED).some((name) => has(name, codePoint)));

const lines = Object.keys(FONT_COVERAGE).map((name) => {
  if (!library.has(name)) throw new Error(`@fontsource/${name} isn't installed in ${from}.`);
  const ends: number[] = [];
  for (const codePoint of lacking.filter((it) => has(name, it))) {
    if (ends.at(-1) === codePoint) ends.pop();
    else ends.push(codePoint);
    ends.push(codePoint + 1);
  }
  const distances = ends.flatMap((end, index) => sevenBits(end - (ends[index - 1] ?? 0)));
  const packed = deflateRawSync(Buffer.from(distances), { level: 9 }).toString('base64');
  return `  '${name}':\n    '${packed}',\n`;
});

writeFileSync(
  join(ROOT, 'packages/cards/src/text/font-coverage.ts'),
  `/**
 * The characters that packages of @fontsource have beside those of the bundled fonts, as
 * \`fontHas()\` reads them. Written by \`scripts/font-coverage.ts\` from the fonts' own tables.
 */
export const FONT_COVERAGE: Readonly<Record<string, string>> = {
${lines.join('')}};
`,
);

function sevenBits(distance: number): number[] {
  const rest = distance >>> 7;
  return rest === 0 ? [distance] : [(distance & 0x7f) | 0x80, ...sevenBits(rest)];
}
