import type { CardFontFile, DesignTools, SetText, TextRoom, TextStyle } from '../types.ts';
import { openEmoji, type EmojiPictures } from './emoji.ts';
import type { Face } from './face.ts';
import { createFontLibrary, type FontLibrary, type SatoriFont } from './font-library.ts';
import { loadHarfbuzz } from './harfbuzz.ts';
import { createMeasurer, type MeasureMemory, type Run } from './measure.ts';
import { missingWarnings } from './missing-warnings.ts';
import { prepareWords, type MissingCharacter } from './prepare-words.ts';
import { setWords } from './set-words.ts';

/** Fonts, pictures of emoji and measured words that the cards of a run share. */
export interface Typecase {
  library: FontLibrary;
  emoji: EmojiPictures;
  memory: MeasureMemory;
}

/** Fonts, and pictures of emoji as data URIs. */
export interface Letters {
  faces: readonly Face[];
  pictures: ReadonlyMap<string, string>;
}

/** Sets the words of a card, and says what is needed to draw them. */
export interface Typesetter extends DesignTools {
  /** For satori, once all words are set. */
  satori(): Promise<{ fonts: SatoriFont[]; graphemeImages: Record<string, string> }>;
  /** For other engines, once all words are set. */
  letters(): Promise<Letters>;
  /** Words that a design sets itself, by their faces. */
  runs(words: string): Promise<(Run | string)[]>;
  /** What of some words no font can show; nothing is drawn or remembered. */
  coverage(
    words: string,
    style?: Pick<TextStyle, 'family' | 'weight'>,
  ): Promise<{ missing: MissingCharacter[] }>;
  /**
   * What was left out of the words set or looked at so far, or written otherwise: a sentence for
   * each package to install.
   * @param leftOut Of what was left out, and matches this, alone.
   */
  warnings(leftOut?: RegExp): string[];
}

interface TypesetterOptions {
  /** BCP 47 language of the words. */
  lang: string;
  /** In front of the bundled fonts. */
  fonts?: readonly CardFontFile[];
  /** What is shared with other cards. @default what all cards of this process share */
  typecase?: Promise<Typecase>;
}

/** Opens what the cards of a run share. Packages of fonts are looked for in the folders given, too. */
export async function openTypecase(from: readonly string[] = [process.cwd()]): Promise<Typecase> {
  const harfbuzz = await loadHarfbuzz();
  return { library: createFontLibrary(harfbuzz, from), emoji: openEmoji(from), memory: new Map() };
}

let shared: Promise<Typecase> | undefined;

/**
 * Makes what sets the words of one card.
 *
 * All of its functions may throw a `CardError` for a font of the publisher's that can't be used.
 */
export function createTypesetter({ lang, fonts = [], typecase }: TypesetterOptions): Typesetter {
  const opening = typecase ?? (shared ??= openTypecase());
  const missing = new Map<string, MissingCharacter>();
  const pictures = new Map<string, string>();

  async function prepare(words: string, style: Pick<TextStyle, 'family' | 'weight'>) {
    const { library, emoji } = await opening;
    const prepared = prepareWords(words, style, { lang, fonts, library, emoji });
    for (const one of prepared.missing) missing.set(one.character, one);
    for (const [grapheme, picture] of prepared.pictures) pictures.set(grapheme, picture);
    return prepared;
  }

  async function fit(
    words: string,
    style: TextStyle,
    rooms: readonly TextRoom[],
  ): Promise<SetText> {
    const { memory } = await opening;
    return setWords(await prepare(words, style), { style, lang, memory }, rooms);
  }

  return {
    fit,
    line: (words, style, { size, width }) =>
      fit(words, style, [{ width, lines: 1, largest: size, smallest: size }]),
    async coverage(words, style = { family: 'serif', weight: 700 }) {
      return { missing: [...(await prepare(words, style)).missing] };
    },
    async runs(words) {
      const prepared = await prepare(words, { family: 'sans', weight: 400 });
      const whole = { memory: new Map(), ligatures: true, apart: false };
      return createMeasurer(prepared, whole).runs(prepared.text);
    },
    async satori() {
      const { library } = await opening;
      return { fonts: [...library.satoriFonts()], graphemeImages: Object.fromEntries(pictures) };
    },
    async letters() {
      const { library } = await opening;
      return { faces: library.opened(), pictures };
    },
    warnings: (leftOut) =>
      missingWarnings(
        [...missing.values()].filter(
          ({ character, standIn }) =>
            !leftOut || (standIn === undefined && leftOut.test(character)),
        ),
      ),
  };
}
