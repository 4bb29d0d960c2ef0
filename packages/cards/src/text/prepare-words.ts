import type { CardFontFile, TextStyle } from '../types.ts';
import { EMOJI_PACKAGE, isEmoji, mayBeEmoji, type EmojiPictures } from './emoji.ts';
import type { Face } from './face.ts';
import { BUNDLED, type FontLibrary } from './font-library.ts';
import { fontPackages, packageToInstall } from './scripts.ts';
import { graphemes } from './segments.ts';
import { isSmallFigure } from './small-figures.ts';
import { spellOut } from './spell-out.ts';

/** A character that nothing installed can show. */
export interface MissingCharacter {
  character: string;
  /** What is written for it, which says the same; else it is left out. */
  standIn?: string;
  /** What to install, if anything is known to have it. */
  package?: string;
}

/** Words that can be drawn: every character has a font or a picture. */
export interface PreparedWords {
  text: string;
  /** In the order in which satori asks them for a character. */
  faces: readonly Face[];
  /** The last of all fonts, by which satori places a line that begins with a picture. */
  lastFace: Face;
  /** By grapheme, as data URIs. */
  pictures: ReadonlyMap<string, string>;
  missing: readonly MissingCharacter[];
}

/** Where words are set. */
interface WordPlace {
  lang: string;
  fonts: readonly CardFontFile[];
  library: FontLibrary;
  emoji: EmojiPictures;
}

// Isolates and embeddings, which satori can't follow, and controls.
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const PLAIN = /^[\u0020-\u007e]*$/;

/**
 * Makes words ready to be drawn: finds a font for each character, or a picture for an emoji, writes
 * what has neither in other characters that say the same, and leaves out the rest.
 */
export function prepareWords(
  words: string,
  { family, weight }: Pick<TextStyle, 'family' | 'weight'>,
  { lang, fonts, library, emoji }: WordPlace,
): PreparedWords {
  const clean = words
    .normalize('NFC')
    .replaceAll(LONE_SURROGATE, '')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .trim();
  const own = fonts
    .filter(({ use }) => use === family)
    .toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))
    .map((font) => library.ofPublisher(font));
  const latin = library.latin(family, weight);
  const lastFace = library.latin('serif', 400);
  if (PLAIN.test(clean) && own.length === 0) {
    return { text: clean, faces: [latin], lastFace, pictures: new Map(), missing: [] };
  }

  const front = [...new Set([...own, latin])];
  const behind = new Set<Face>();
  const pictures = new Map<string, string>();
  const fallback = (codePoint: number, character: string): Face | undefined => {
    const other = family === 'serif' ? 'sans' : 'serif';
    const place = { use: family, lang, words: clean };
    const bundled = [BUNDLED[family]];
    const small = isSmallFigure(character) ? library.small(family, weight) : undefined;
    if (small?.has(codePoint)) return small;
    for (const name of [...bundled, ...fontPackages(character, place), BUNDLED[other]]) {
      const face = library.ofPackage(name, codePoint, weight).find((one) => one.has(codePoint));
      if (face) return face;
    }
    return fonts
      .filter(({ use }) => use === other)
      .map((font) => library.ofPublisher(font))
      .find((face) => face.has(codePoint));
  };

  const faceFor = (character: string): Face | undefined => {
    const codePoint = character.codePointAt(0) ?? 0;
    return front.find((face) => face.has(codePoint)) ?? fallback(codePoint, character);
  };
  const spelt = spellOut(
    clean,
    (part) =>
      IGNORABLE.test(part) ||
      isEmoji(part) ||
      (mayBeEmoji(part) && emoji.find(part) !== undefined) ||
      Array.from(part).every((character) => IGNORABLE.test(character) || faceFor(character)),
  );
  const parts = graphemes(spelt.text);

  for (const part of parts) {
    if (isEmoji(part)) {
      const picture = emoji.find(part);
      if (picture) {
        pictures.set(part, picture);
        continue;
      }
    }
    for (const character of part) {
      const face = IGNORABLE.test(character) ? undefined : faceFor(character);
      if (face && !front.includes(face)) behind.add(face);
    }
  }

  const faces = [...front, ...behind];
  const faceOf = faceFinder(faces);
  const missing = new Map<string, MissingCharacter>();
  const report = (character: string, fromPackage: string | undefined) => {
    missing.set(character, { character, ...(fromPackage && { package: fromPackage }) });
  };
  const install = (character: string) =>
    packageToInstall(character, { lang, words: clean, isInstalled: (name) => library.has(name) });
  for (const [character, standIn] of spelt.signs) {
    const name = install(character);
    missing.set(character, { character, standIn, ...(name && { package: name }) });
  }

  const kept = parts.map((part) => {
    if (pictures.has(part)) return part;
    const text = isEmoji(part)
      ? part.replaceAll('\ufe0f', '')
      : part.replaceAll(/[\ufe0e\ufe0f]/g, '');
    const [first = '', ...marks] = text;
    const face = faceOf(text);
    if (!face?.has(first.codePointAt(0) ?? 0)) {
      if (IGNORABLE.test(first)) return text === '\u00ad' || text === '\u200b' ? text : '';
      const picture = mayBeEmoji(text) ? emoji.find(text) : undefined;
      if (picture) {
        pictures.set(`${text}\ufe0f`, picture);
        return `${text}\ufe0f`;
      }
      report(
        isEmoji(part) ? part : first,
        isEmoji(part) || mayBeEmoji(text) ? EMOJI_PACKAGE : install(first),
      );
      return '';
    }
    return [first, ...marks]
      .filter((mark) => {
        if (IGNORABLE.test(mark) || face.has(mark.codePointAt(0) ?? 0)) return true;
        report(mark, isEmoji(part) ? EMOJI_PACKAGE : install(mark));
        return false;
      })
      .join('');
  });
  const text = kept.join('').replaceAll(/ {2,}/g, ' ').trim();
  return { text, faces, lastFace, pictures, missing: [...missing.values()] };
}

/**
 * The face that satori takes for a grapheme: the first that has its first character. It remembers
 * the answer by half of the character, so those beyond U+FFFF that share one share a face.
 */
export function faceFinder(faces: readonly Face[]): (grapheme: string) => Face | undefined {
  const known = new Map<number, Face | undefined>();
  return (grapheme) => {
    const key = grapheme.charCodeAt(0);
    if (known.has(key)) return known.get(key);
    const codePoint = grapheme.codePointAt(0) ?? 0;
    const face = faces.find((one) => one.has(codePoint));
    if (face) known.set(key, face);
    return face;
  };
}
