import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One font file as satori takes it. */
export interface CardFont {
  readonly name: string;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal';
  readonly data: Buffer;
}

interface Typeface {
  readonly name: string;
  readonly package: string;
  readonly weights: readonly CardFont['weight'][];
}

// Latin comes first: satori takes the first font that has a character.
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

const SERIF: Typeface = { name: 'Source Serif', package: 'source-serif-4', weights: [400, 700] };
const SANS: Typeface = { name: 'Inter', package: 'inter', weights: [400, 600] };

/** The `fontFamily` of words to read: Source Serif 4, in weights 400 and 700. */
export const SERIF_FAMILY = family(SERIF);

/** The `fontFamily` of facts: Inter, in weights 400 and 600. */
export const SANS_FAMILY = family(SANS);

let loaded: { fonts: CardFont[]; hash: string } | undefined;

/** The bundled fonts, read on first use. The array is the same each time, as satori's cache asks. */
export function cardFonts(): CardFont[] {
  return load().fonts;
}

/** A hash of the names and bytes of the bundled fonts. */
export function cardFontsHash(): string {
  return load().hash;
}

function load() {
  if (loaded) return loaded;
  const fonts = [SERIF, SANS].flatMap(read);
  const hash = createHash('sha256');
  for (const font of fonts) hash.update(`${font.name} ${font.weight}\n`).update(font.data);
  loaded = { fonts, hash: hash.digest('hex') };
  return loaded;
}

function read(typeface: Typeface): CardFont[] {
  const { resolve } = createRequire(import.meta.url);
  return SUBSETS.flatMap((subset) =>
    typeface.weights.map((weight) => {
      const file = `files/${typeface.package}-${subset}-${weight}-normal.woff`;
      const data = readFileSync(resolve(`@fontsource/${typeface.package}/${file}`));
      return { name: `${typeface.name} ${subset}`, weight, style: 'normal' as const, data };
    }),
  );
}

// Of fonts with one name and weight satori uses only the first, so each subset is its own family.
function family(typeface: Typeface): string {
  return SUBSETS.map((subset) => `${typeface.name} ${subset}`).join(', ');
}
