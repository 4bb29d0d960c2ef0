import { sha256 } from '../sha256.ts';
import type { CardFontFile } from '../types.ts';
import { openFace, type Face } from './face.ts';
import { openFontPackage, type FontPackage } from './font-package.ts';
import type { Harfbuzz } from './harfbuzz.ts';
import { readFontFile } from './read-font-file.ts';
import { smallFigures } from './small-figures.ts';

type FontUse = 'serif' | 'sans';

/** Fonts of a run, each opened once, and only when a character needs it. */
export interface FontLibrary {
  /** The bundled face for a use that has Latin. */
  latin(use: FontUse, weight: number): Face;
  /** Raised and lowered figures and signs, made of the bundled face for a use. */
  small(use: FontUse, weight: number): Face | undefined;
  /** Whether a package is there. */
  has(name: string): boolean;
  /** The faces of a package that may have a character. */
  ofPackage(name: string, codePoint: number, weight: number): Face[];
  ofPublisher(font: CardFontFile): Face;
  /** All that were opened; the same array until there is one more. */
  opened(): readonly Face[];
  /** The same as satori takes them. */
  satoriFonts(): readonly SatoriFont[];
}

/** A font as satori takes it. */
export interface SatoriFont {
  name: string;
  data: Buffer;
  weight: 400;
  style: 'normal';
}

export const BUNDLED: Readonly<Record<FontUse, string>> = {
  serif: 'source-serif-4',
  sans: 'inter',
};

/** Opens fonts as they are needed. Packages are looked for in the folders given, then here. */
export function createFontLibrary(harfbuzz: Harfbuzz, from: readonly string[]): FontLibrary {
  const packages = new Map<string, FontPackage | undefined>();
  const faces = new Map<string, Face | undefined>();
  let opened: { faces: readonly Face[]; satoriFonts: readonly SatoriFont[] } | undefined;

  function openPackage(name: string): FontPackage | undefined {
    if (!packages.has(name)) packages.set(name, openFontPackage(name, from));
    return packages.get(name);
  }

  function open(path: string, name: string, sfnt: Uint8Array = readFontFile(path)): Face {
    const face = openFace(harfbuzz, name, path, sfnt);
    opened = undefined;
    return face;
  }

  function remembered(key: string, make: () => Face | undefined): Face | undefined {
    if (!faces.has(key)) faces.set(key, make());
    return faces.get(key);
  }

  function ofSubset(fontPackage: FontPackage, subset: string, weight: number): Face | undefined {
    return remembered(`${fontPackage.name} ${subset} ${weight}`, () => {
      const file = fontPackage.file(subset, weight);
      // A weight that isn't there is the nearest one, which may be open.
      if (!file) return undefined;
      return file.weight === weight
        ? open(file.path, `${fontPackage.name}-${subset}-${weight}`)
        : ofSubset(fontPackage, subset, file.weight);
    });
  }

  function latin(use: FontUse, weight: number): Face {
    const [face] = ofPackage(BUNDLED[use], 0x20, weight);
    if (!face) throw new Error(`The files of ${BUNDLED[use]} are missing.`);
    return face;
  }

  function small(use: FontUse, weight: number): Face | undefined {
    const base = latin(use, weight);
    const name = `${base.name}-small`;
    return remembered(name, () => {
      const made = smallFigures(base.data, (codePoint) => base.glyph(codePoint));
      return made && open(name, name, made);
    });
  }

  function ofPackage(name: string, codePoint: number, weight: number): Face[] {
    const fontPackage = openPackage(name);
    if (!fontPackage) return [];
    return fontPackage
      .subsets(codePoint)
      .flatMap((subset) => ofSubset(fontPackage, subset, weight) ?? []);
  }

  function ofPublisher({ file }: CardFontFile): Face {
    const key = `file ${file}`;
    const name = `own-${sha256(file).slice(0, 16)}`;
    const face = remembered(key, () => open(file, name));
    if (!face) throw new Error(`No font is known of ${file}.`);
    return face;
  }

  function all() {
    if (opened) return opened;
    const first = latin('serif', 400);
    const others = new Set([...faces.values()].filter((face) => face !== undefined));
    others.delete(first);
    // satori places a line that begins with an emoji by its last font, which therefore stays one.
    const inOrder = [...others, first];
    const satoriFonts = inOrder.map(({ name, data }): SatoriFont => ({
      name,
      data,
      weight: 400,
      style: 'normal',
    }));
    opened = { faces: inOrder, satoriFonts };
    return opened;
  }

  return {
    latin,
    small,
    has: (name) => openPackage(name) !== undefined,
    ofPackage,
    ofPublisher,
    opened: () => all().faces,
    satoriFonts: () => all().satoriFonts,
  };
}
